import ArgumentParser
import Shell
import Terminal
import Texts
import Yarn

/// `spar scenario format`: lays scripts out.
struct ScenarioFormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Lays scripts out without changing what they mean. 整理脚本的缩进和空白。")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Scripts, or folders of scripts. 脚本或文件夹。", completion: .file())
  var paths: [String]

  @Flag(help: "Only tell which would change; exit status 5 if any. 只检查不改。")
  var check = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let shelf = ScriptShelf(composition)
      var isChanged = false
      for script in try shelf.scripts(at: paths) {
        guard let text = ScriptFormatter().formatted(script.text) else {
          let words = composition.texts(.scenarioUnformatted, ["file": script.path])
          throw ToolFailure(.faultyFile, words)
        }
        guard text != script.text else { continue }
        isChanged = true
        if check {
          try composition.output.write(script.path + "\n")
        } else {
          try shelf.write(text, to: script.path)
          try composition.screen.line(
            composition.texts(.scenarioFormatted, ["file": script.path]))
        }
      }
      if check, isChanged { throw ToolFailure(.checkFailed) }
    }
  }
}
