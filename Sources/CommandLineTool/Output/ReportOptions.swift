import ArgumentParser

/// The options of commands that show a report; `ReportPrinter` does what they say.
struct ReportOptions: ParsableArguments {
  @Option(
    help: """
      The form: text, markdown or html. Without it the ending of the file decides (.md, .html). \
      格式。
      """)
  var format: ReportFormat?

  @Option(
    name: [.customShort("o"), .long],
    help: "The file to write, readable for you alone; - is standard output. 写到文件。",
    completion: .file())
  var output: String?

  @Flag(help: "Replace the file when there is one already. 覆盖已有文件。")
  var force = false

  func validate() throws {
    guard format == nil else { return }
    let known = ["html", "htm", "xhtml", "md", "markdown", "txt", "text", "json"]
    try FileEnding.check(output, known: known, shown: ["txt", "md", "html"])
  }

  /// The options as a value.
  var destination: ReportDestination {
    ReportDestination(
      format: format, path: output.flatMap { $0 == "-" ? nil : $0 }, replaces: force)
  }
}
