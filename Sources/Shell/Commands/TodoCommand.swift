import Accounts
import Coaching
import Terminal
import Texts

/// Shows what is most worth asking now, and strikes off what was asked.
struct TodoCommand: ShellCommand {
  let name = "todo"
  let chineseName = "还要问"
  let help = TextKey.helpTodo

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let guide = session.guide else { return .failed }
    guard argument.isEmpty else { return try strike(argument, session) }
    let items = try TodoList(session.context, guide.file.account).items()
    guard !items.isEmpty else {
      try session.say(.callNothingToAsk)
      return .done
    }
    for item in items {
      if let number = item.number {
        try session.say(.askChoice, ["number": String(number), "title": item.text], indent: 2)
      } else {
        try session.screen.line("· " + item.text, indent: 2)
      }
    }
    return .done
  }

  /// `done 2` or `2`: the question was asked.
  private func strike(_ argument: String, _ session: ShellSession) throws -> CommandResult {
    let number = argument.split(separator: " ").last.flatMap { Int($0) }
    guard let number, let question = try session.guide?.strikeLater(number) else {
      return try session.complain(.callNoSuchQuestion, ["number": argument])
    }
    try session.say(.callAsked, ["question": question], as: .success)
    return .done
  }
}
