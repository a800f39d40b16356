import ArgumentParser
import Content
import Diagnostics
import Foundation
import Shell
import Texts

/// `spar tour`: a walk of five minutes through everything, on a record made up for it.
struct TourCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tour", abstract: "Shows Spar in five minutes. 五分钟走一遍。",
    discussion: """
      The record of the tour lies in a folder of its own and is taken away at the end; your own is \
      not touched. Without a terminal the tour goes by itself.
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try MainActor.assumeIsolated {
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "spar-tour-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: folder) }
      var options = options
      options.data = folder.path
      let composition = try Composition(options)
      try composition.reading { try DemoRecord(composition).makeOnce() }
      let store = try composition.openStore()
      let context = composition.context(store, try composition.openPlaybook())
      let text = Content.text("tour/\(composition.language.rawValue).txt") ?? ""
      let stops = TourStop.all(in: text)
      let shell = try composition.shell(context, keepsGoing: true, touring: stops)
      _ = try composition.reading { try shell.run() }
    }
  }
}
