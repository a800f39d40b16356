import ArgumentParser
import Texts

/// `spar import`: takes over what a file holds.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes over what a file holds. 导入。",
    discussion: """
      A file of `spar export record` is taken over as a whole: entries that are here already are \
      passed over, so that nothing is here twice.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The file; - reads a pipe. 文件。")
  var file: String

  @Flag(help: "Only say what would be taken over. 只预览，不写入。")
  var dryRun = false

  func run() throws {
    try MainActor.assumeIsolated {
      try RecordImport(try Composition(options), from: file).run(isTrial: dryRun)
    }
  }
}
