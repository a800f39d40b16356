import Texts
import ArgumentParser
import Content
import Foundation
import Playbooks
import Terminal

/// `spar playbook show`: the shipped playbook as files, to begin one's own with.
struct PlaybookShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints a file of the shipped playbook. 显示自带手册。")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The file, such as open.yaml; the names of all without it. 文件名。")
  var file: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let files = Content.texts(in: "playbooks/" + PlaybookShelf.shipped)
      guard let file else {
        return try composition.output.write(files.keys.sorted().map { $0 + "\n" }.joined())
      }
      guard let text = files[file] else {
        throw ToolFailure(.notFound, composition.texts(.playbookMissingPart, ["name": file]))
      }
      try composition.output.write(text)
    }
  }
}
