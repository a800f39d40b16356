import ArgumentParser
import Terminal
import Yarn

/// `spar scenario play`: a script at the keyboard, taken up again after each edit of the file.
struct ScenarioPlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play", abstract: "Plays a script in the terminal. 试演脚本。",
    discussion: """
      Type the number of an option. When the file is changed meanwhile, it is played again at once \
      with the same choices up to the same place. /quit or Ctrl-D leaves.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The script. 脚本。", completion: .file())
  var path: String

  @Option(help: "The node to begin at. 从哪个节点开始。")
  var node = "Start"

  @Option(help: "What random numbers are made of. 随机数种子。")
  var seed: UInt64 = 0

  @Option(help: "A table of translations to play. 按台词表的译文演。")
  var strings: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let script = try ScriptShelf(composition).script(at: path)
      let table = try strings.map {
        try TranslationTable(at: $0, ScriptShelf(composition), composition)
      }
      let stage = try ScriptStage(
        composition, script: script, translations: table?.translations ?? [:], node: node,
        seed: seed, reader: composition.lineReader)
      try stage.perform()
    }
  }
}
