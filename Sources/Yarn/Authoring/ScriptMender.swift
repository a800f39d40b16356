package import Diagnostics

/// Puts mistakes right whose mending is known.
package struct ScriptMender: Sendable {
  /// Creates a mender.
  package init() {}

  /// Returns a script with its mistakes mended, and how many were.
  ///
  /// Of two changes of the same place the first is made; check again for the other.
  package func mended(
    _ text: String,
    named name: String,
    _ diagnostics: [Diagnostic]
  ) -> (text: String, count: Int) {
    let source = ScriptSource(name: name, text: text)
    var bytes = source.bytes
    var changes: [(range: Range<Int>, text: String)] = []
    for replacement in diagnostics.filter({ $0.file == name }).compactMap(\.replacement) {
      let lower = source.offset(of: replacement.range.start)
      let range = lower..<max(lower, source.offset(of: replacement.range.end))
      let isFree = changes.allSatisfy {
        !$0.range.overlaps(range) && $0.range.lowerBound != range.lowerBound
      }
      if isFree { changes.append((range, replacement.text)) }
    }
    for change in changes.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(change.range, with: Array(change.text.utf8))
    }
    return (String(decoding: bytes, as: UTF8.self), changes.count)
  }
}
