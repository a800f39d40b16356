import Accounts
import ArgumentParser
import Foundation
import Journal
import Reports
import Shell
import Texts

/// `spar restore`: the record as it was on the day of a backup.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Puts a backup in the place of the record. 恢复备份。")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The day of the backup, 2026-11-25; the newest when none is named. 备份日期。")
  var day: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let texts = composition.texts
      let backups = Backups(of: composition.journalFolder)
      let wanted = day.map { text in backups.list.first { $0.day.description == text } }
      guard let backup = wanted ?? backups.newest else {
        throw ToolFailure(.notFound, words(for: backups.list, texts))
      }
      try composition.reading {
        let aside = try backups.restore(backup, at: composition.clock.now())
        let days = DayFormat(texts: texts, today: composition.today)
        let path = aside?.path ?? composition.journalFolder.journal.path
        let values = ["when": days.day(backup.day), "path": path]
        try composition.screen.line(texts(.backupRestored, values))
        // What was being forgotten must not come back with a backup.
        if composition.forgetting.isPending { _ = try composition.openStore() }
      }
    }
  }

  private func words(for backups: [Backup], _ texts: Texts) -> String {
    guard let day, !backups.isEmpty else { return texts(.backupNone) }
    let days = backups.map(\.day.description).joined(separator: texts(.wordSeparator))
    return texts(.backupNoneOf, ["day": day, "days": days])
  }
}
