import Content
import Diagnostics
import Terminal

/// Writes diagnostics with their pages, in a language.
struct DiagnosticListing {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// Returns the text for diagnostics of these files.
  func text(for diagnostics: [Diagnostic], in sources: [String: SourceText]) -> String {
    // A page of ours that cannot be read is our own bug; the codes still say what is wrong.
    guard let pages = try? DiagnosticPages(Array(Content.texts(in: "diagnostics").values)) else {
      return diagnostics.map { "\($0.file): \($0.code)" }.joined(separator: "\n")
    }
    return DiagnosticWriter(
      pages: pages, language: language, width: { DisplayWidth.columns(of: $0) }
    ).text(diagnostics, sources: sources)
  }
}
