import Accounts
import Coaching
import Playbooks
import Reports
import Texts

extension ShellSession {
  /// The way values are said now.
  var format: ValueFormat {
    let playbook = context.playbook
    let language = context.language
    return ValueFormat(texts: texts, today: context.today) { id, field in
      let known = field.map { Playbooks.FieldKey($0.rawValue) }
      let prompt = known.flatMap { try? playbook.prompt(for: $0) }
      return prompt?.choices.first { $0.id == id }?.title[language]
    }
  }

  /// Does something with the conversation and says what it answers; one that is over is closed.
  func converse(
    _ turn: (inout Guide) throws -> [Reply]
  ) throws -> CommandResult {
    guard var present = guide else { return .failed }
    let replies = try turn(&present)
    guide = present
    defer { if present.isOver { guide = nil } }
    return try show(replies)
  }

  /// Asks what stands now once more.
  func askAgain() throws -> CommandResult {
    guard let question = try guide?.question() else { return .done }
    return try show([.asking(question, typed: "")])
  }

  /// Returns the account that an argument names, or the open one when it names none.
  func account(named name: String) throws -> AccountID? {
    if !name.isEmpty { return try find(name) }
    if let id = guide?.file.id, id != .dealer { return id }
    _ = try complain(.accountNeeded)
    return nil
  }

  /// Says that a command wants something after its name.
  func complainOfNothing(_ command: String, _ argument: TextKey) throws -> CommandResult {
    try complain(texts(.helpUsage, ["usage": "/\(command) " + texts(argument)]))
    return .failed
  }
}
