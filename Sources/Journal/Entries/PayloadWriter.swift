import Accounts
import Foundation

/// Writes what entries say as JSON, the plain and frequent of it without the encoder, which costs
/// several times as much.
struct PayloadWriter {
  /// So many values are remembered, of which lists of many accounts have the same again and again.
  private static let most = 4096

  private let encoder = JSONEncoder()
  private var known: [EntryBody: String] = [:]

  /// Creates a writer.
  init() {
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Returns what an entry says, as the encoder writes it: keys sorted.
  mutating func text(of body: EntryBody) throws -> String {
    if let plain = plain(body) { return plain }
    if let text = known[body] { return text }
    let text = String(decoding: try body.payload(encoder), as: UTF8.self)
    if case .set = body, known.count < Self.most { known[body] = text }
    return text
  }

  /// Returns texts, names and people; nil for anything else, and where a text has to be escaped.
  private func plain(_ body: EntryBody) -> String? {
    switch body {
    case .opened(let text), .note(let text), .kept(let text):
      return quoted(text).map { "{\"text\":\($0)}" }
    case .set(let key, .text(let text)):
      guard let field = quoted(key.rawValue), let text = quoted(text) else { return nil }
      return "{\"field\":\(field),\"value\":{\"text\":\(text)}}"
    case .set(let key, .people(let people)):
      guard let field = quoted(key.rawValue) else { return nil }
      let names = people.map { "\"\($0.uuid.uuidString)\"" }.joined(separator: ",")
      return "{\"field\":\(field),\"value\":{\"people\":[\(names)]}}"
    case .contact(let details): return plain(details)
    default: return nil
    }
  }

  private func plain(_ details: ContactDetails) -> String? {
    let parts = [
      ("name", details.name), ("orgUnit", details.orgUnit), ("phone", details.phone),
      ("role", details.role?.rawValue), ("title", details.title),
    ]
    var fields: [String] = []
    for (key, value) in parts {
      guard let value else { continue }
      guard let text = quoted(value) else { return nil }
      fields.append("\"\(key)\":\(text)")
    }
    return "{\"contact\":{\(fields.joined(separator: ","))}}"
  }

  private func quoted(_ text: String) -> String? {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
    return isPlain ? "\"\(text)\"" : nil
  }
}
