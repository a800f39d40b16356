import ArgumentParser

/// `spar export`: what the record holds, in files for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes files for other programs. 导出。",
    subcommands: [
      ExportAccountsCommand.self, ExportContactsCommand.self, ExportCalendarCommand.self,
      ExportRecordCommand.self,
    ])
}
