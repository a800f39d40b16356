import ArgumentParser
import Foundation
import Journal
import Reports
import Shell
import Terminal
import Texts

/// `spar demo`: a filled record in a data folder of its own.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Makes a filled record and shows it. 示例记录。",
    discussion: """
      It is put into a folder of its own beside the real record, one for each language (or into \
      --data); made once, it is only shown after that.
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(try options.forDemo())
      let demo = DemoRecord(composition)
      try composition.reading { try demo.makeOnce() }
      try composition.reading { try demo.show() }
    }
  }
}
