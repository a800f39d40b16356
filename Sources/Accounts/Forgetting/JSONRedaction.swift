import Foundation

/// Takes the words of a person out of the content of entries, in whatever form it is kept.
///
/// It works on the JSON itself, so that entries of a newer program are not passed over.
package struct JSONRedaction {
  private let redaction: Redaction
  private let encoder = JSONEncoder()
  private let decoder = JSONDecoder()

  /// Creates it.
  package init(_ redaction: Redaction) {
    self.redaction = redaction
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Returns JSON without the words; nil when there are none in it.
  ///
  /// A text of JSON Lines, such as a transcript, is taken line by line. What is no JSON is taken as
  /// plain text.
  package func redacted(_ json: String) -> String? {
    guard let tree = try? decoder.decode(JSONTree.self, from: Data(json.utf8)) else {
      return redaction.redacted(json)
    }
    var isChanged = false
    let changed = tree.changing { text in
      let redacted = text.hasPrefix("{") ? lines(text) : redaction.redacted(text)
      isChanged = isChanged || redacted != nil
      return redacted
    }
    guard isChanged, let data = try? encoder.encode(changed) else { return nil }
    return String(decoding: data, as: UTF8.self)
  }

  private func lines(_ text: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let changed = lines.map { redacted($0) }
    guard changed.contains(where: { $0 != nil }) else { return nil }
    return zip(lines, changed).map { $1 ?? $0 }.joined(separator: "\n")
  }
}
