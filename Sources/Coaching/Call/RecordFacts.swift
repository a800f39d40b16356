package import Accounts
import Foundation
import Playbooks
package import Understanding

/// What the record of an account holds now, as the facts that a note could tell.
package struct RecordFacts {
  private let account: Account
  private let sources: [Subject: TypedSource]

  /// Creates it.
  ///
  /// - Parameter journal: The entries of the account, for the words each thing came from.
  package init(_ account: Account, _ journal: [Entry]) {
    self.account = account
    var sources: [Subject: TypedSource] = [:]
    for entry in journal where entry.source?.span != nil { sources[entry.subject] = entry.source }
    self.sources = sources
  }

  /// The facts with the line each came from: fields by name, then people, objections, promises of
  /// both sides, concessions, occasions.
  package var facts: [(fact: Fact, line: String?)] {
    fields + account.contacts.map { fact(.contact(ReadContact($0.details)), .contact($0.id)) }
      + account.openObjections.map {
        fact(.objection($0.topic.flatMap(ObjectionTopic.init) ?? .other), .objection($0.id))
      }
      + account.openCommitments.map {
        fact(.commitment(ReadCommitment($0.terms)), .commitment($0.id))
      }
      + account.concessions.map {
        fact(.concession(what: $0.given, tradedFor: $0.tradedFor), .concession($0.id))
      }
      + account.occasions.map {
        fact(.occasion(what: $0.terms.what, date: ReadDay($0.terms.date)), .occasion($0.id))
      }
  }

  private func fact(_ value: FactValue, _ subject: Subject) -> (fact: Fact, line: String?) {
    located(value, sources[subject])
  }

  private func located(
    _ value: FactValue, _ source: TypedSource?
  ) -> (fact: Fact, line: String?) {
    (Fact(value, span: source?.span ?? 0..<0, rule: "record"), source?.text)
  }

  private var fields: [(fact: Fact, line: String?)] {
    account.fields.filled.sorted { $0.key < $1.key }.flatMap { key, value in
      let source = account.fields.histories[key]?.values.last?.source
      return values(of: key, value).map { located($0, source) }
    }
  }

  private func values(of key: Accounts.FieldKey, _ value: FieldValue) -> [FactValue] {
    switch (key.whole.rawValue, value) {
    case ("quantity", .quantity(let quantity)):
      [.quantity(Bounds(quantity.count), of: key.part)]
    case ("budget", .money(let money)):
      [
        .budget(
          Bounds(money.amount), currency: money.currency, perVehicle: money.per == .vehicle)
      ]
    case ("position_price", .money(let money)): price(money, .ours)
    case ("rival_price", .money(let money)): price(money, .rival)
    case ("purchase_time", .date(let span)):
      [
        .purchaseTime(
          from: ReadDay(span.from), to: ReadDay(span.to),
          TimeUnit(rawValue: span.grain.rawValue) ?? .day)
      ]
    case ("purchase_cycle", .recurrence(let rhythm)): cycle(rhythm)
    case ("visit_rhythm", .recurrence(let rhythm)):
      [.recurrence(ReadRecurrence(rhythm))]
    case ("purpose", .list(let items)): items.map { .purpose($0) }
    case ("users", .list(let items)): items.map { .users($0) }
    case ("model", .list(let items)): items.map { .model($0) }
    case ("rivals", .list(let items)): items.map { .rival($0) }
    case ("frequency", .text(let text)): [.frequency(text)]
    default: []
    }
  }

  private func price(_ money: Money, _ side: PriceSide) -> [FactValue] {
    guard let amount = money.amount.single ?? money.amount.low else { return [] }
    return [.price(amount, currency: money.currency, side)]
  }

  private func cycle(_ rhythm: Recurrence) -> [FactValue] {
    switch rhythm.frequency {
    case .yearly: [.purchaseCycle(ReadLength(months: rhythm.interval * 12))]
    case .monthly: [.purchaseCycle(ReadLength(months: rhythm.interval))]
    case .daily, .weekly: []
    }
  }
}

extension Bounds {
  fileprivate init(_ interval: Interval) {
    self.init(low: interval.low, high: interval.high, approximate: interval.approximate)
  }
}

extension ReadDay {
  fileprivate init?(_ day: CalendarDay?) {
    guard let day else { return nil }
    self.init(year: day.year, month: day.month, day: day.day)
  }
}

extension ReadRecurrence {
  fileprivate init(_ rhythm: Recurrence) {
    self.init(
      frequency: Frequency(rawValue: rhythm.frequency.rawValue) ?? .weekly,
      interval: rhythm.interval, weekdays: rhythm.weekdays, month: rhythm.month,
      monthDay: rhythm.monthDay, time: rhythm.time)
  }
}

extension ReadContact {
  fileprivate init(_ details: ContactDetails) {
    self.init(
      name: details.name, title: details.title, orgUnit: details.orgUnit,
      role: details.role.flatMap { ContactRole(rawValue: $0.rawValue) }, phone: details.phone)
  }
}

extension ReadCommitment {
  fileprivate init(_ terms: CommitmentTerms) {
    let clock = terms.time?.split(separator: ":").compactMap { Int($0) } ?? []
    let isStretch = terms.since != nil
    self.init(
      owner: terms.owner == .us ? .us : .customer, what: terms.what,
      due: Due(
        day: ReadDay(isStretch ? terms.since : terms.due),
        seconds: clock.count == 2 ? clock[0] * 3600 + clock[1] * 60 : nil,
        last: isStretch ? ReadDay(terms.due) : nil,
        grain: clock.count == 2
          ? .hour : terms.grain.flatMap { TimeUnit(rawValue: $0.rawValue) } ?? .day))
  }
}
