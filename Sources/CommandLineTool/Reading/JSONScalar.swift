import Foundation

/// A number, a text or an explicit null, where stable JSON has one of them.
enum JSONScalar: Encodable, Hashable {
  case number(Decimal)
  case text(String)
  case null

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .null: try container.encodeNil()
    }
  }
}
