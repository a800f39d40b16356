import Reports
import Shell
import Terminal
import Texts

/// Prints reports in the form and to the place that `ReportOptions` ask for.
@MainActor
struct ReportPrinter {
  private let composition: Composition
  private let destination: ReportDestination

  /// Creates a printer; to standard output as text, unless something else is asked for.
  init(_ composition: Composition, _ destination: ReportDestination = ReportDestination()) {
    self.composition = composition
    self.destination = destination
  }

  /// Prints a report for people.
  ///
  /// - Throws: `ToolFailure` when the file is not to be replaced or cannot be written.
  func print(_ blocks: [ReportBlock]) throws {
    switch destination.form {
    case .text where destination.path == nil: try composition.screen.report(blocks)
    case .text:
      let output = MemoryOutput()
      try Screen(output: output, palette: .plain, width: nil).report(blocks)
      try deliver(output.text)
    case .markdown:
      try deliver(MarkdownRenderer(composition.texts).text(blocks, footer: footer))
    case .html: try deliver(HTMLRenderer(composition.texts).text(blocks, footer: footer))
    }
  }

  /// Prints a report for programs.
  ///
  /// - Throws: `ToolFailure` when another form was asked for as well, or for trouble with the file.
  func printJSON(_ document: some Encodable) throws {
    guard destination.format == nil else {
      throw ToolFailure(.usage, composition.texts(.outputTwoForms))
    }
    try deliver(try JSONText.line(document) + "\n")
  }

  /// The day a report was made, without which paper tells nothing.
  private var footer: String {
    let days = DayFormat(texts: composition.texts, today: composition.today)
    return composition.texts(.outputMade, ["day": days.dayOfYear(composition.today)])
  }

  private func deliver(_ text: String) throws {
    try FileDelivery(composition, to: destination.path, replaces: destination.replaces)
      .deliver(text)
  }
}
