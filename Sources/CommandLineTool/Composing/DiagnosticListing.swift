import Content
import Diagnostics
import Terminal

/// Writes diagnostics with their pages, in a language.
struct DiagnosticListing {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }
}
