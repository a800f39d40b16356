import ArgumentParser
import Coaching
import Reports
import Shell
import Terminal
import Texts

/// `spar scenario list`: the scenarios there are, shipped and installed.
struct ScenarioListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the scenarios to rehearse. 列出可对练的场景。",
    discussion: """
      --json prints one object a scenario: {"id","pack","name","persona","goal","difficulty",\
      "max_turns","skills","topic","lang"}.
      """)

  @OptionGroup var options: GlobalOptions

  @Flag(help: "Print JSON Lines. 输出 JSON Lines。")
  var json = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let rows = composition.practice.library.listing(in: composition.language)
      guard json else {
        return try composition.screen.report(ScenarioList(composition.texts).blocks(rows))
      }
      for (script, head) in rows {
        let line = try JSONText.line(ScenarioDocument(script, head))
        try composition.output.write(line + "\n")
      }
    }
  }
}
