import ArgumentParser
import Content
import Diagnostics
import Foundation
import Shell
import Texts

/// `spar scenario new`: a commented script to begin with, and its test plan.
struct ScenarioNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Writes a commented script to begin with. 写一个带注释的脚本模板。")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The file to write, such as price.yarn. 新文件名。")
  var path: String

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let shelf = ScriptShelf(composition)
      let name = path.hasSuffix(".yarn") ? path : path + ".yarn"
      let file = ScriptFile(path: name, text: "")
      for path in [file.path, file.planPath] where FileManager.default.fileExists(atPath: path) {
        throw ToolFailure(.failed, composition.texts(.scenarioExists, ["file": path]))
      }
      let template = "scenarios/template.\(composition.language.rawValue)"
      try shelf.write(Content.text(template + ".yarn") ?? "", to: file.path)
      try shelf.write(Content.text(template + ".testplan") ?? "", to: file.planPath)
      try composition.screen.line(composition.texts(.scenarioWritten, ["file": file.path]))
    }
  }
}
