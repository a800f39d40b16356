import ArgumentParser
import Foundation
import Shell
import Texts

/// `spar scenario remove PACK`: takes an installed pack away.
struct ScenarioRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Removes an installed pack. 删除场景包。")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The pack. 包名。")
  var pack: String

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let texts = composition.texts
      let shelf = ScenarioShelf(folder: composition.folders.scenarios)
      guard shelf.packs.contains(pack) else {
        let packs = shelf.packs.joined(separator: texts(.wordSeparator))
        let none = packs.isEmpty ? texts(.wordNone) : packs
        throw ToolFailure(.notFound, texts(.packNone, ["pack": pack, "packs": none]))
      }
      do {
        try FileManager.default.removeItem(at: shelf.folder.appending(path: pack))
      } catch {
        let reason = (error as NSError).localizedFailureReason ?? error.localizedDescription
        throw ToolFailure(.failed, texts(.scenarioUnwritable, ["file": pack, "reason": reason]))
      }
      try composition.screen.line(texts(.packRemoved, ["pack": pack]))
    }
  }
}
