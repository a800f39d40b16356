import ArgumentParser
import Content
import Diagnostics
import Shell
import Terminal

/// `spar scenario language`: the page on the script language for trainers.
struct ScenarioLanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Explains the script language in ten minutes, by example. 十分钟学会脚本语言。")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let page = "scenarios/language.\(composition.language.rawValue).md"
      try composition.screen.page(Content.text(page) ?? "")
    }
  }
}
