import ArgumentParser
import Coaching
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

  @Argument(help: "The file to write, such as price.yarn. 新文件名。", completion: .file())
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
      try writeDefinitions(beside: file, shelf, composition)
      try composition.screen.line(composition.texts(.scenarioWritten, ["file": file.path]))
    }
  }
  /// What editors complete and check by; files that are there already are left alone.
  @MainActor
  private func writeDefinitions(
    beside file: ScriptFile, _ shelf: ScriptShelf, _ composition: Composition
  ) throws {
    let folder = URL(filePath: file.path).deletingLastPathComponent()
    let definitions = EditorDefinitions { name in
      let key = "editor" + name.prefix(1).uppercased() + name.dropFirst()
      return TextKey(rawValue: key).map { composition.texts($0) } ?? ""
    }
    let files = [
      (EditorDefinitions.fileName, try definitions.text),
      (
        EditorDefinitions.projectName,
        EditorDefinitions.project(language: composition.language.rawValue)
      ),
    ]
    for (name, text) in files {
      let path = folder.appending(path: name).path
      guard !FileManager.default.fileExists(atPath: path) else { continue }
      try shelf.write(text, to: path)
    }
  }
}
