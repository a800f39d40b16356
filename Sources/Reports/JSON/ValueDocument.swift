import Accounts
import Foundation

/// A value of the record for machines: `type` names its kind, the other keys depend on it.
package struct ValueDocument: Encodable, Sendable {
  private let value: FieldValue
  private let people: [ContactID: ContactDetails]
  private let choiceTitle: String?

  /// Creates a document.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - people: What is known of the people it names.
  ///   - choiceTitle: The words for a choice; nil when it is none or has none.
  init(_ value: FieldValue, people: [ContactID: ContactDetails], choiceTitle: String?) {
    self.value = value
    self.people = people
    self.choiceTitle = choiceTitle
  }

  private enum CodingKeys: String, CodingKey {
    case type, text, low, high, approximate, currency, per, unit, from, to, grain, rule, time
    case people, id, title, items, value
  }

  /// Writes the form that `init(from:)` reads.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .type)
    switch value {
    case .text(let text): try container.encode(text, forKey: .text)
    case .number(let interval): try encode(interval, &container)
    case .money(let money):
      try encode(money.amount, &container)
      try container.encode(money.currency, forKey: .currency)
      try container.encode(money.per.rawValue, forKey: .per)
    case .quantity(let quantity):
      try encode(quantity.count, &container)
      try container.encode(quantity.unit, forKey: .unit)
    case .date(let span):
      try container.encode(span.from?.description, forKey: .from)
      try container.encode(span.to?.description, forKey: .to)
      try container.encode(span.grain.rawValue, forKey: .grain)
    case .recurrence(let recurrence):
      try container.encode(recurrence.rule, forKey: .rule)
      try container.encode(recurrence.time, forKey: .time)
    case .people(let ids):
      let documents = ids.map { PersonDocument($0, people[$0] ?? ContactDetails()) }
      try container.encode(documents, forKey: .people)
    case .choice(let id):
      try container.encode(id, forKey: .id)
      try container.encode(choiceTitle, forKey: .title)
    case .list(let items): try container.encode(items, forKey: .items)
    case .flag(let isTrue): try container.encode(isTrue, forKey: .value)
    }
  }

  private func encode(
    _ interval: Interval, _ container: inout KeyedEncodingContainer<CodingKeys>
  ) throws {
    try container.encode(interval.low, forKey: .low)
    try container.encode(interval.high, forKey: .high)
    try container.encode(interval.approximate, forKey: .approximate)
  }

  private var kind: String {
    switch value {
    case .text: "text"
    case .number: "number"
    case .money: "money"
    case .quantity: "quantity"
    case .date: "date"
    case .recurrence: "recurrence"
    case .people: "person"
    case .choice: "choice"
    case .list: "list"
    case .flag: "flag"
    }
  }
}
