import Diagnostics
package import Texts

/// Writes reports as one page of HTML that needs nothing else: no script, no other file.
///
/// The page is well-formed XML too. It follows the reader's choice of a dark or light screen and
/// prints on A4; its figures are SVG. Every text of a report is shown as it is; nothing in it can
/// become markup.
package struct HTMLRenderer {
  private let texts: Texts

  /// Creates a renderer of pages in the language of some sentences.
  package init(_ texts: Texts) {
    self.texts = texts
  }

  /// Returns a report as the text of a file.
  ///
  /// - Parameters:
  ///   - blocks: The report; its first heading is the title of the page.
  ///   - footer: What stands below it; nil for nothing.
  package func text(_ blocks: [ReportBlock], footer: String? = nil) -> String {
    let body = PageBody(blocks: blocks)
    let foot = footer.map { ["<footer>\(MarkupText.lines($0))</footer>"] } ?? []
    // The policy forbids a page to fetch anything, whatever got into it.
    return """
      <!DOCTYPE html>
      <html lang="\(code)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta name="referrer" content="no-referrer"/>
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'"/>
      <title>\(MarkupText.escaped(title(of: blocks)))</title>
      <style>
      \(PageStyle.sheet)
      </style>
      </head>
      <body>
      <main\(body.hasColumns ? " class=\"columns\"" : "")>
      \((body.markup + foot).joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private var code: String {
    switch texts.language {
    case .chinese: "zh-Hans"
    case .english: "en"
    }
  }

  private func title(of blocks: [ReportBlock]) -> String {
    for case .heading(let text, _) in blocks {
      return HarmlessText.lines(text).joined(separator: " ")
    }
    return "Spar"
  }
}
