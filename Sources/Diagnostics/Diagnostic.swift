/// A mistake in an author's file, as a value; its texts are written on the page of its code.
package struct Diagnostic: Codable, Hashable, Sendable {
  /// The code, such as `PB003`.
  package let code: String
  /// How grave it is.
  package let severity: Severity
  /// The name of the file.
  package let file: String
  /// The place in the file, nil when the whole file is meant.
  package let range: SourceRange?
  /// What to fill into the places `{name}` of the page's texts.
  package let values: [String: String]
  /// The change that puts it right, when it is known.
  package let replacement: Replacement?

  /// Creates a diagnostic.
  package init(
    code: String,
    severity: Severity = .error,
    file: String,
    range: SourceRange? = nil,
    values: [String: String] = [:],
    replacement: Replacement? = nil
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.range = range
    self.values = values
    self.replacement = replacement
  }
}

extension Diagnostic: Comparable {
  /// Orders diagnostics by file, place and code.
  package static func < (lhs: Diagnostic, rhs: Diagnostic) -> Bool {
    guard lhs.file == rhs.file else { return lhs.file < rhs.file }
    let start = SourcePosition(line: 0, column: 0)
    let left = lhs.range?.start ?? start
    let right = rhs.range?.start ?? start
    return left == right ? lhs.code < rhs.code : left < right
  }
}
