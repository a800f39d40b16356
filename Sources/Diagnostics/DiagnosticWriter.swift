/// Writes diagnostics for people, each with its source line and what to do about it.
package struct DiagnosticWriter: Sendable {
  private let pages: DiagnosticPages
  private let language: Language
  private let width: @Sendable (Character) -> Int

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - pages: Where the texts of the codes stand.
  ///   - language: The language of the reader.
  ///   - width: The columns a character takes on the screen.
  package init(
    pages: DiagnosticPages,
    language: Language,
    width: @escaping @Sendable (Character) -> Int
  ) {
    self.pages = pages
    self.language = language
    self.width = width
  }

  /// Returns the diagnostics in the order of files and places.
  ///
  /// The explanation of a code stands with its first diagnostic only.
  ///
  /// - Parameters:
  ///   - diagnostics: What to write.
  ///   - sources: The texts of the files by name; without one the source line is left out.
  ///   - closing: The line at the end, such as the count; nil for none.
  /// - Returns: Lines, each with its line break.
  package func text(
    _ diagnostics: [Diagnostic],
    sources: [String: SourceText],
    closing: String? = nil
  ) -> String {
    var explained: Set<String> = []
    var blocks: [[String]] = diagnostics.sorted().map { diagnostic in
      let isFirst = explained.insert(diagnostic.code).inserted
      return lines(diagnostic, source: sources[diagnostic.file], isExplained: isFirst)
    }
    if let closing { blocks.append([closing]) }
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(
    _ diagnostic: Diagnostic,
    source: SourceText?,
    isExplained: Bool
  ) -> [String] {
    let page = pages.page(diagnostic.code, in: language)
    let summary = page?.summary(of: diagnostic) ?? ""
    let place = diagnostic.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
    let code = "\(diagnostic.severity.rawValue)[\(diagnostic.code)]"
    var lines = ["\(diagnostic.file)\(place): \(code): \(summary)"]
    if let range = diagnostic.range, let line = source?.line(range.start.line) {
      lines += SourceExcerpt(line: line, range: range, width: width).lines
    }
    if isExplained, let explanation = page?.explanation, !explanation.isEmpty {
      lines += explanation.split(separator: "\n").map { "  " + $0 }
    }
    return lines + (page?.solutions(for: diagnostic) ?? []).map { "  → " + $0 }
  }
}
