package import Accounts
import Foundation
package import Texts
package import Understanding

/// Says the facts of a note in words.
package struct FactFormat {
  private let texts: Texts
  private let values: ExpressionFormat

  /// Creates a format; the year of today need not be said.
  package init(texts: Texts, today: CalendarDay) {
    self.texts = texts
    values = ExpressionFormat(texts: texts, today: today)
  }

  /// Returns the name of the field to which a fact belongs.
  package func label(of value: FactValue) -> String {
    let key: TextKey =
      switch value {
      case .quantity: .factQuantity
      case .budget: .factBudget
      case .price(_, _, .ours): .factOurPrice
      case .price(_, _, .rival): .factRivalPrice
      case .purchaseTime: .factPurchaseTime
      case .purchaseCycle: .factPurchaseCycle
      case .purpose: .factPurpose
      case .users: .factUsers
      case .frequency: .factFrequency
      case .model: .factModel
      case .rival: .factRival
      case .contact: .factContact
      case .objection: .factObjection
      case .commitment(let commitment):
        commitment.owner == .us ? .factOurCommitment : .factTheirCommitment
      case .recurrence: .factRecurrence
      case .concession: .factConcession
      case .occasion: .factOccasion
      }
    return texts(key)
  }

  /// Says what a fact holds, days with their weekdays.
  package func callAsFunction(_ value: FactValue) -> String {
    switch value {
    case .quantity(let bounds, let part):
      [values(.quantity(bounds, unit: "vehicle")), part].compactMap { $0 }.joined(separator: " · ")
    case .budget(let bounds, let currency, let perVehicle):
      perVehicle
        ? texts(.valuePerVehicle, ["amount": values(.money(bounds, currency: currency))])
        : values(.money(bounds, currency: currency))
    case .price(let amount, let currency, _): values(.money(Bounds(amount), currency: currency))
    case .purchaseTime(let from, let to, let grain):
      values(.stretch(stretch(from, to, grain)))
    case .purchaseCycle(let length): values(.length(length))
    case .purpose(let text), .users(let text), .frequency(let text), .model(let text),
      .rival(let text):
      text
    case .contact(let contact): say(contact)
    case .objection(let topic): say(topic)
    case .commitment(let commitment): say(commitment)
    case .recurrence(let recurrence): values(.recurrence(recurrence))
    case .concession(let what, let tradedFor):
      tradedFor.map { texts(.factTraded, ["what": what, "for": $0]) }
        ?? texts(.factUntraded, ["what": what])
    case .occasion(let what, let date):
      [what, date.map { values(.day($0)) }].compactMap { $0 }.joined(separator: " · ")
    }
  }

  private func stretch(_ from: ReadDay?, _ to: ReadDay?, _ grain: TimeUnit) -> ReadStretch {
    ReadStretch(
      from: from.map { ReadInstant(day: $0) },
      to: to.flatMap { $0.adding(days: 1) }.map { ReadInstant(day: $0) }, grain: grain,
      isDeadline: from == nil)
  }

  private func say(_ contact: ReadContact) -> String {
    let title = contact.title.flatMap { title in
      contact.name.map { $0.hasSuffix(title) } ?? false ? nil : title
    }
    let role = contact.role.flatMap { PurchaseRole(rawValue: $0.rawValue) }
    let parts = [
      contact.name, title?.replacingOccurrences(of: "_", with: " "), contact.orgUnit,
      role.map { PersonFormat(texts: texts).role($0) }, contact.phone,
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private func say(_ topic: ObjectionTopic) -> String {
    let key: TextKey =
      switch topic {
      case .price: .topicPrice
      case .space: .topicSpace
      case .fuel: .topicFuel
      case .range: .topicRange
      case .service: .topicService
      case .delivery: .topicDelivery
      case .supplier: .topicSupplier
      case .rules: .topicRules
      case .resale: .topicResale
      case .brand: .topicBrand
      case .budget: .topicBudget
      case .other: .topicOther
      }
    return texts(key)
  }

  private func say(_ commitment: ReadCommitment) -> String {
    guard let day = commitment.due.day else {
      return [commitment.what, texts(.commitmentNoDate)].joined(separator: " · ")
    }
    let due: String
    if let seconds = commitment.due.seconds {
      due = values(.moment(ReadInstant(day: day, seconds: seconds), .minute))
    } else if let last = commitment.due.last {
      due = values(.stretch(stretch(day, last, commitment.due.grain)))
    } else {
      due = values(.day(day))
    }
    return "\(commitment.what) · \(due)"
  }
}
