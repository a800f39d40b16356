import ArgumentParser
import Exchange
import Terminal
import Texts
import Yarn

/// `spar scenario strings`: the lines of a script as a table, to be translated.
struct ScenarioStringsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strings",
    abstract: "Writes the lines of scripts as CSV, taking in translations. 导出台词表，并入译文。",
    discussion: """
      Columns: id, text, translation, status, file, node, line, tags. With --translations the \
      translations of an earlier table are taken over by id: status is new, ok, stale (the text \
      was changed since) or gone (the line is no longer there). `play --strings` plays them.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Scripts, or folders of scripts. 脚本或文件夹。", completion: .file())
  var paths: [String]

  @Option(help: "An earlier table. 以前的台词表。")
  var translations: String?

  @Option(
    name: [.short, .long], help: "The file to write; standard output without it. 输出文件。",
    completion: .file())
  var output: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let shelf = ScriptShelf(composition)
      let bench = ScriptBench(composition)
      let lines = try shelf.scripts(at: paths).flatMap { try bench.program(of: $0).lines }
      let old = try translations.map { try TranslationTable(at: $0, shelf, composition) }
      let table = (old ?? TranslationTable()).merged(with: lines.filter { $0.shadowOf == nil })
      if let output {
        try shelf.write(table.text, to: output)
      } else {
        try composition.output.write(table.text)
      }
    }
  }
}
