/// Reads the page of a code from Markdown.
///
/// The page begins with `# CODE`. A section `## zh Title` for each language holds the summary as a
/// quotation, the explanation as paragraphs and the solutions as a list. The sections `## wrong`
/// and `## right` hold one block of code each.
struct DiagnosticPageParser {
  private struct Section {
    var heading: String
    var lines: [Substring] = []
  }

  /// Reads a page in every language.
  ///
  /// - Throws: `DiagnosticPageError` when something is missing.
  func parse(_ text: String) throws(DiagnosticPageError) -> [Language: DiagnosticPage] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, first.hasPrefix("# ") else {
      throw .noCode(String(lines.first ?? ""))
    }
    let code = String(first.dropFirst(2))
    let sections = sections(of: lines.dropFirst())
    let wrong = try example("wrong", in: sections, code: code)
    let right = try example("right", in: sections, code: code)
    var pages: [Language: DiagnosticPage] = [:]
    for language in Language.allCases {
      let prefix = language.rawValue + " "
      guard let section = sections.first(where: { $0.heading.hasPrefix(prefix) }) else {
        throw .missing(code: code, part: language.rawValue)
      }
      pages[language] = DiagnosticPage(
        code: code,
        title: String(section.heading.dropFirst(prefix.count)),
        summary: try summary(section, code),
        explanation: explanation(section.lines),
        solutions: section.lines.filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) },
        wrong: wrong,
        right: right
      )
    }
    return pages
  }

  private func sections(of lines: ArraySlice<Substring>) -> [Section] {
    var sections: [Section] = []
    var isCode = false
    for line in lines {
      if line.hasPrefix("```") { isCode.toggle() }
      if !isCode, line.hasPrefix("## ") {
        sections.append(Section(heading: String(line.dropFirst(3))))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines.append(line)
      }
    }
    return sections
  }

  private func summary(
    _ section: Section,
    _ code: String
  ) throws(DiagnosticPageError) -> String {
    guard let line = section.lines.first(where: { $0.hasPrefix("> ") }) else {
      throw .missing(code: code, part: section.heading + " summary")
    }
    return String(line.dropFirst(2))
  }

  /// The paragraphs, each on one line.
  private func explanation(_ lines: [Substring]) -> String {
    let blocks = lines.split { $0.isEmpty }
    let paragraphs = blocks.filter { block in
      guard let first = block.first else { return false }
      return !first.hasPrefix("> ") && !first.hasPrefix("- ")
    }
    return paragraphs.map { $0.joined(separator: " ") }.joined(separator: "\n")
  }

  private func example(
    _ name: String,
    in sections: [Section],
    code: String
  ) throws(DiagnosticPageError) -> String {
    let lines = sections.first { $0.heading == name }?.lines ?? []
    guard let open = lines.firstIndex(where: { $0.hasPrefix("```") }),
      let close = lines[(open + 1)...].firstIndex(where: { $0.hasPrefix("```") })
    else { throw .missing(code: code, part: name) }
    return lines[(open + 1)..<close].map { $0 + "\n" }.joined()
  }
}
