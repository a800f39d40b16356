import ArgumentParser
import Content
import Diagnostics
import Shell

/// `spar scenario guide`: one scenario from a blank file to a pack, for trainers.
struct ScenarioGuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Writes one scenario with you, from blank file to pack. 从空文件到场景包，一步一步。")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let page = "scenarios/guide.\(composition.language.rawValue).md"
      try composition.screen.page(Content.text(page) ?? "")
    }
  }
}
