import ArgumentParser
import Journal

/// `spar restore`: the record as it was on the day of a backup, or the one that a restoring put aside.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Lists the backups, or puts one in the place of the record. 列出备份，恢复其中一份。",
    discussion: """
      Without a day it lists the backups and changes nothing. The record that a backup takes the \
      place of is set aside, never deleted, and comes back by its file name.
      不写日期只列出备份，什么都不改。被换下来的记录移到一边，写它的文件名可以换回来。
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The day of a backup, 2026-11-25, or a file set aside. 备份的日期，或换下来的文件。")
  var backup: String?

  @Flag(help: "Do not ask. 不问，直接恢复。") var yes = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      try composition.reading {
        let desk = RestoringDesk(composition, dataOption: options.data)
        guard let backup else { return try desk.list() }
        try desk.restore(backup, asksNothing: yes)
      }
    }
  }
}
