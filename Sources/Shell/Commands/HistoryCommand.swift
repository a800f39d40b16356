import Accounts
import Coaching
import Playbooks
import Reports
import Texts

/// Shows everything a field ever held.
struct HistoryCommand: ShellCommand {
  let name = "history"
  let chineseName = "历史"
  let help = TextKey.helpHistory

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let guide = session.guide else { return .failed }
    guard !argument.isEmpty else { return try session.complainOfNothing(name, .argumentField) }
    let fields = try session.context.playbook.allFields()
    let language = session.context.language
    guard let prompt = fields.first(where: { $0.answers(to: argument) }) else {
      let near = NearNames(fields.map { $0.label[language] }).near(argument)
      return try session.show([.unknownField(argument, near: near)])
    }
    let blocks = HistoryReport(session.format).blocks(
      Accounts.FieldKey(prompt.field.rawValue), label: prompt.label[language],
      of: guide.file.account, in: session.context.zone)
    try session.screen.report(blocks)
    return .done
  }
}

extension Prompt {
  /// Whether it is called so: by the key of its field or by its label in any language.
  fileprivate func answers(to name: String) -> Bool {
    let wanted = name.lowercased()
    return field.rawValue == wanted || label.texts.values.contains { $0.lowercased() == wanted }
  }
}
