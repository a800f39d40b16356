/// Why a text is no page of a diagnostic.
package enum DiagnosticPageError: Error, Hashable, Sendable {
  /// The text does not begin with `# CODE`.
  case noCode(String)
  /// The page of that code lacks a part in a language, or an example.
  case missing(code: String, part: String)
}
