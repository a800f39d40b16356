import Accounts
import Foundation

/// Writes field values to their two columns and reads them.
///
/// Texts, choices and people stand as they are, so that a list of many accounts is read quickly and
/// choices can be looked up; the others are JSON.
struct FieldColumns {
  private let encoder = JSONEncoder()
  private let decoder = JSONDecoder()
  private var known: [String: FieldValue] = [:]
  private var written: [FieldValue: String] = [:]

  /// Creates a reader and writer.
  init() {
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Returns the columns of a value.
  mutating func columns(of value: FieldValue) throws -> (shape: String, value: String) {
    switch value {
    case .text(let text): return ("text", text)
    case .choice(let id): return ("choice", id)
    case .people(let people): return ("people", people.map(\.description).joined(separator: " "))
    default:
      if let text = written[value] { return ("json", text) }
      let text = String(decoding: try encoder.encode(value), as: UTF8.self)
      // A list of many accounts says the same again and again.
      if written.count < 4096 { written[value] = text }
      return ("json", text)
    }
  }

  /// Returns the value of two columns; nil when this program does not know it.
  mutating func value(shape: String, _ column: String) -> FieldValue? {
    switch shape {
    case "text": return .text(column)
    case "choice": return .choice(column)
    case "people": return .people(column.split(separator: " ").compactMap { ContactID(String($0)) })
    default:
      if let value = known[column] { return value }
      let value = try? decoder.decode(FieldValue.self, from: Data(column.utf8))
      known[column] = value
      return value
    }
  }
}
