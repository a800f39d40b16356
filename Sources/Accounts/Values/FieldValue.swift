/// What one field of the record holds.
package enum FieldValue: Hashable, Sendable {
  case text(String)
  case number(Interval)
  case money(Money)
  case quantity(Quantity)
  case date(DateSpan)
  case recurrence(Recurrence)
  /// People on the customer's side, by the identifiers of their contacts.
  case people([ContactID])
  /// The identifier of one of the choices that the playbook offers.
  case choice(String)
  case list([String])
  case flag(Bool)

  /// How many things it names: the items of a list or of a row of people, otherwise one.
  package var count: Int {
    switch self {
    case .list(let items): items.count
    case .people(let people): people.count
    default: 1
    }
  }
}

extension FieldValue: Codable {
  private enum CodingKeys: String, CodingKey {
    case text, number, money, quantity, date, recurrence, people, choice, list, flag
  }

  /// Reads the form that `encode(to:)` writes.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard let key = container.allKeys.first else {
      let context = DecodingError.Context(
        codingPath: decoder.codingPath, debugDescription: "a field value of an unknown kind")
      throw DecodingError.dataCorrupted(context)
    }
    self =
      switch key {
      case .text: .text(try container.decode(String.self, forKey: key))
      case .number: .number(try container.decode(Interval.self, forKey: key))
      case .money: .money(try container.decode(Money.self, forKey: key))
      case .quantity: .quantity(try container.decode(Quantity.self, forKey: key))
      case .date: .date(try container.decode(DateSpan.self, forKey: key))
      case .recurrence: .recurrence(try container.decode(Recurrence.self, forKey: key))
      case .people: .people(try container.decode([ContactID].self, forKey: key))
      case .choice: .choice(try container.decode(String.self, forKey: key))
      case .list: .list(try container.decode([String].self, forKey: key))
      case .flag: .flag(try container.decode(Bool.self, forKey: key))
      }
  }

  /// Writes the form that `init(from:)` reads.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .text(let value): try container.encode(value, forKey: .text)
    case .number(let value): try container.encode(value, forKey: .number)
    case .money(let value): try container.encode(value, forKey: .money)
    case .quantity(let value): try container.encode(value, forKey: .quantity)
    case .date(let value): try container.encode(value, forKey: .date)
    case .recurrence(let value): try container.encode(value, forKey: .recurrence)
    case .people(let value): try container.encode(value, forKey: .people)
    case .choice(let value): try container.encode(value, forKey: .choice)
    case .list(let value): try container.encode(value, forKey: .list)
    case .flag(let value): try container.encode(value, forKey: .flag)
    }
  }
}
