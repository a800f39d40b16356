import Content
import Diagnostics
import Reports
import Terminal

/// Writes diagnostics with their pages, in a language.
struct DiagnosticListing {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// Returns the text for diagnostics of these files.
  func text(for diagnostics: [Diagnostic], in sources: [String: SourceText]) throws -> String {
    DiagnosticWriter(
      pages: try pages(), language: language, width: { DisplayWidth.columns(of: $0) }
    ).text(diagnostics, sources: sources)
  }

  /// Returns a JSON object for each diagnostic, a line each.
  func json(for diagnostics: [Diagnostic]) throws -> String {
    let pages = try pages()
    return try diagnostics.sorted().map { diagnostic in
      let record = DiagnosticRecord(diagnostic, pages: pages, language: language)
      return try JSONText.line(record) + "\n"
    }.joined()
  }

  private func pages() throws -> DiagnosticPages {
    try DiagnosticPages(Array(Content.texts(in: "diagnostics").values))
  }
}
