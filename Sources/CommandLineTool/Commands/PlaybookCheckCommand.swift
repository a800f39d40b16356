import ArgumentParser
import Diagnostics
import Foundation
import Playbooks
import Reports
import Shell
import Terminal
import Texts

/// `spar playbook check FILE`: every mistake of a playbook, with its place and a way out.
struct PlaybookCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports every mistake in a playbook. 检查手册。",
    discussion: """
      FILE is a folder of parts or a single file; without it the shipped playbook is checked. \
      Exit status 3 when there are mistakes.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "A folder or a file. 手册文件或文件夹。", completion: .file())
  var file: String?

  @Flag(help: "One JSON object a mistake: code, severity, file, range, summary. 输出 JSON。")
  var json = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let parts = file.map { PlaybookShelf.parts(at: URL(filePath: $0)) } ?? PlaybookShelf.parts
      guard let parts else {
        let name = ["name": file ?? ""]
        throw ToolFailure(.notFound, composition.texts(.unknownPlaybook, name))
      }
      let base = file == nil ? nil : try? Playbook(parts: PlaybookShelf.parts)
      let mistakes = PlaybookCheck.run(parts, base: base)
      let listing = DiagnosticListing(composition.language)
      if json {
        try composition.output.write(try listing.json(for: mistakes))
      } else if mistakes.isEmpty {
        try composition.screen.line(composition.texts(.playbookGood))
      } else {
        try composition.output.write(try listing.text(for: mistakes, in: parts.sources))
      }
      if mistakes.contains(where: { $0.severity == .error }) { throw ToolFailure(.faultyFile) }
    }
  }
}
