/// A diagnostic with its texts, in the form programs read.
package struct DiagnosticRecord: Codable, Hashable, Sendable {
  /// The code, such as `PB003`.
  package let code: String
  /// How grave it is.
  package let severity: Severity
  /// The name of the file.
  package let file: String
  /// The place in the file.
  package let range: SourceRange?
  /// What is wrong, in one sentence.
  package let summary: String
  /// Why it is a mistake.
  package let explanation: String
  /// What to do.
  package let solutions: [String]
  /// The change that puts it right, when it is known.
  package let replacement: Replacement?

  /// Creates the record of a diagnostic with the texts of its page.
  package init(_ diagnostic: Diagnostic, pages: DiagnosticPages, language: Language) {
    let page = pages.page(diagnostic.code, in: language)
    code = diagnostic.code
    severity = diagnostic.severity
    file = diagnostic.file
    range = diagnostic.range
    summary = page?.summary(of: diagnostic) ?? ""
    explanation = page?.explanation ?? ""
    solutions = page?.solutions(for: diagnostic) ?? []
    replacement = diagnostic.replacement
  }
}
