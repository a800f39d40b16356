import Accounts
import Foundation
import Playbooks
import Understanding

/// Turns a typed answer into what is to be written: the one place where a reading becomes a record.
struct AnswerFiling {
  /// What a line answers.
  struct Answer {
    /// The value that the field has then.
    let value: FieldValue
    /// What is written.
    let drafts: [Draft]
    /// The value that the line may mean instead; nil when there is none.
    var other: FieldValue?
  }

  let context: CoachingContext
  let account: Account
  /// What the answer is about: the account, or an objection of it.
  let subject: Subject

  /// Returns the kind of answer a prompt asks for.
  func kind(of prompt: Prompt, choices: [(id: String, title: String)]) -> AnswerKind {
    prompt.answers(
      choices.map { choice in
        // A choice on the second level is called by its own name as well.
        let own = choice.title.split(separator: "·").last.map { $0.trimmingSpaces } ?? ""
        return ChoiceNames(id: choice.id, names: [choice.title, own])
      })
  }

  /// Returns what an answer says as drafts, and the value the field has then; nil when the line is
  /// no such answer.
  func drafts(
    for line: String, to prompt: Prompt, choices: [(id: String, title: String)],
    adding present: FieldValue?
  ) -> Answer? {
    let readings = context.reader.readings(of: line, as: kind(of: prompt, choices: choices))
    guard let reading = readings.first else { return nil }
    let source = TypedSource(line, span: reading.span)
    var drafts: [Draft] = []
    var value: FieldValue
    if case .people(let people) = reading.value {
      let met = people.map { person in draft(for: person, role: prompt.role, source) }
      drafts = met.map(\.draft)
      value = .people(met.map(\.id))
    } else {
      value = self.value(of: reading.value, for: prompt)
    }
    value = value.added(to: present)
    drafts.append(Draft(.set(prompt.key, value), about: subject, from: source))
    var other: FieldValue?
    if case .date = value, readings.count > 1 {
      other = self.value(of: readings[1].value, for: prompt)
    }
    return Answer(value: value, drafts: drafts, other: other)
  }

  private func draft(
    for person: ReadPerson, role: PersonRole?, _ source: TypedSource
  ) -> (id: ContactID, draft: Draft) {
    var met = ContactDetails(
      name: person.name, title: person.title, orgUnit: person.orgUnit,
      role: person.role.flatMap { PurchaseRole(rawValue: $0.rawValue) }, phone: person.phone)
    if let role { met.role = PurchaseRole(rawValue: role.rawValue) }
    let known = ContactMatcher(account.contacts).contact(like: met)
    let id: ContactID = known?.id ?? context.makeIdentifier()
    let details = known.map { ContactMatcher.merged($0.details, met) } ?? met
    return (id, Draft(.contact(details), about: .contact(id), from: source))
  }

  /// Returns what was read in the form of the record.
  func value(of read: ReadValue, for prompt: Prompt) -> FieldValue {
    switch read {
    case .text(let text): .text(text)
    case .number(let bounds): .number(Interval(bounds))
    case .money(let bounds, let currency):
      .money(
        Money(
          amount: Interval(bounds), currency: currency,
          per: prompt.unit == "vehicle" ? .vehicle : .total))
    case .quantity(let bounds):
      .quantity(Quantity(count: Interval(bounds), unit: prompt.unit ?? "vehicle"))
    case .date(let from, let to, let grain): .date(DateSpan(from, to, grain))
    case .recurrence(let recurrence): .recurrence(Recurrence(recurrence))
    case .choice(let id): .choice(id)
    case .list(let items): .list(items)
    case .flag(let answer): .flag(answer)
    case .people: .people([])
    }
  }
}

extension FieldValue {
  /// Returns the value with the items of an earlier one before its own; other kinds replace.
  fileprivate func added(to earlier: FieldValue?) -> FieldValue {
    switch (earlier, self) {
    case (.list(let old), .list(let new)): .list(old + new.filter { !old.contains($0) })
    case (.people(let old), .people(let new)): .people(old + new.filter { !old.contains($0) })
    default: self
    }
  }
}
