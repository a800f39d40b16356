import Coaching

/// The commands of the shell; help, completion and the finding of names all go by it.
@MainActor
struct CommandTable {
  let commands: [any ShellCommand]

  /// All commands, in the order in which help lists them.
  static let standard = CommandTable(commands: [
    NextCommand(), BackCommand(), SkipCommand(), GotoCommand(), WhereCommand(), WhyCommand(),
    ExampleCommand(), EditCommand(), UndoCommand(), RedoCommand(), NoteCommand(),
    ObjectCommand(), CommitCommand(), DueCommand(), ConcedeCommand(), TaskCommand(),
    OccasionCommand(), OptionCommand(), SheetCommand(),
    BriefCommand(), HistoryCommand(), TodoCommand(), EndCommand(), DoneCommand(), HelpCommand(),
    OpenCommand(), NewCommand(), RenameCommand(),
    AccountsCommand(), AgendaCommand(), PrepareCommand(), CallCommand(), FitCommand(),
    DealerCommand(), SearchCommand(),
    RehearseCommand(), HintCommand(), DebriefCommand(), PracticeCommand(), LangCommand(),
    QuitCommand(),
  ])

  /// Returns a command by its English or Chinese name; a beginning that fits only one will do.
  func command(named name: String) -> (any ShellCommand)? {
    if let exact = commands.first(where: { $0.name == name || $0.chineseName == name }) {
      return exact
    }
    let begun = commands.filter { $0.name.hasPrefix(name) && name.count > 1 }
    return begun.count == 1 ? begun[0] : nil
  }

  /// Returns the name most like one that is not known.
  func near(_ name: String) -> String? {
    NearNames(commands.flatMap { [$0.name, $0.chineseName] }).near(name, limit: 1).first
  }
}
