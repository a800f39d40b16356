import ArgumentParser
import Foundation
import Journal
import Shell
import Texts

/// `spar backup`: a dated copy of the record; the last seven are kept.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copies the record now. 备份。")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      _ = try composition.openStore()
      try composition.reading {
        let backup = try Backups(of: composition.journalFolder).make(on: composition.today)
        let size = ByteCount(backup.bytes).text
        let values = ["path": backup.url.path, "size": size]
        try composition.screen.line(composition.texts(.backupMade, values))
      }
    }
  }
}
