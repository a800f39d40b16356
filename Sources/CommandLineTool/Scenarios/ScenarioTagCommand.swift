import ArgumentParser
import Shell
import Texts
import Yarn

/// `spar scenario tag`: writes ids on lines that have none.
struct ScenarioTagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Writes #line: ids on the lines that have none. 给台词编号。")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Scripts, or folders of scripts. 脚本或文件夹。", completion: .file())
  var paths: [String]

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let shelf = ScriptShelf(composition)
      for script in try shelf.scripts(at: paths) {
        let program = try ScriptBench(composition).program(of: script)
        let bare = program.lines.filter { $0.hasMadeID && $0.shadowOf == nil }.count
        if bare > 0 {
          let tagged = LineTagger().tagged(script.text, named: script.path, of: program)
          try shelf.write(tagged, to: script.path)
        }
        let values = ["file": script.path, "count": String(bare)]
        try composition.screen.line(composition.texts(.scenarioTagged, values))
      }
    }
  }
}
