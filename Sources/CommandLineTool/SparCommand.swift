import ArgumentParser

/// `spar`: without a subcommand it opens the shell.
struct SparCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spar",
    abstract: "A coach for selling car fleets to organisations. 大客户销售教练。",
    discussion: """
      Everything is kept in one file on this machine. `spar demo` shows a filled record.
      所有记录都在本机的一个文件里；`spar demo` 可看一份填好的示例。

      Exit status: 0 ok, 1 failed, 2 usage, 3 a file is wrong, 4 not found, 5 a check did not \
      pass, 130 interrupted.
      """,
    version: "0.1.0",
    subcommands: [
      ShellCommand.self, NewCommand.self, RenameCommand.self, AccountsCommand.self,
      SheetCommand.self,
      BriefCommand.self, PrepareCommand.self, CallCommand.self, AgendaCommand.self,
      CommitmentsCommand.self,
      ObjectionsCommand.self,
      FitCommand.self, DealerCommand.self, SearchCommand.self, UndoCommand.self, RedoCommand.self,
      BackupCommand.self, RestoreCommand.self, ForgetCommand.self, RehearseCommand.self,
      DebriefCommand.self,
      PracticeCommand.self,
      ScoreCommand.self, TrainerCommand.self, DoctorCommand.self,
      DemoCommand.self, TourCommand.self,
      PlaybookCommand.self, UnderstandCommand.self, ScenarioCommand.self,
      ImportCommand.self, ExportCommand.self,
    ],
    defaultSubcommand: ShellCommand.self)
}
