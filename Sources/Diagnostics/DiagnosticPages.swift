/// The pages of all codes.
package struct DiagnosticPages: Sendable {
  private let pages: [String: [Language: DiagnosticPage]]

  /// Creates a catalogue from the Markdown of its pages.
  ///
  /// - Throws: `DiagnosticPageError` for the first text that is no page.
  package init(_ texts: [String]) throws(DiagnosticPageError) {
    var pages: [String: [Language: DiagnosticPage]] = [:]
    for text in texts {
      let page = try DiagnosticPageParser().parse(text)
      if let code = page.values.first?.code { pages[code] = page }
    }
    self.pages = pages
  }

  /// The codes that have a page, in order.
  package var codes: [String] { pages.keys.sorted() }

  /// Returns the page of a code in a language, nil when the code has none.
  package func page(_ code: String, in language: Language) -> DiagnosticPage? {
    pages[code]?[language]
  }
}
