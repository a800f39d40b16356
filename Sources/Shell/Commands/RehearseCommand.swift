import Accounts
import Coaching
import Texts

/// Begins a rehearsal with an account or a scenario; without either it lists the scenarios.
struct RehearseCommand: ShellCommand {
  let name = "rehearse"
  let chineseName = "对练"
  let help = TextKey.helpRehearse
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    var words = argument.split(whereSeparator: \.isWhitespace).map(String.init)
    let mode = words.lazy.compactMap { word in
      word.hasPrefix("--") ? RehearsalMode(rawValue: String(word.dropFirst(2))) : nil
    }.first
    words.removeAll { $0.hasPrefix("--") }
    let name = words.joined(separator: " ")
    let options = RehearsalOptions(mode: mode ?? .free)
    if !name.isEmpty { return try session.beginRehearsal(name, options) }
    guard let guide = session.guide, guide.file.id != .dealer else {
      return try session.listScenarios()
    }
    return try session.beginRehearsal(guide.file.account.name, options)
  }
}
