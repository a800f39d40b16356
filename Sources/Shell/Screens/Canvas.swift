import Accounts
import Playbooks
import Reports
import Terminal
import Texts

/// What a drawing draws with: the screen, the sentences, the way values are said, and the account
/// that is talked about.
@MainActor
struct Canvas {
  let screen: Screen
  /// Where complaints belong.
  let complaints: Screen
  let texts: Texts
  let format: ValueFormat
  let playbook: Playbook
  let account: Account

  /// Writes a sentence.
  func say(
    _ key: TextKey, _ values: [String: String] = [:], as style: Style? = nil, indent: Int = 0
  ) throws {
    try screen.line(texts(key, values), as: style, indent: indent)
  }

  /// Writes a sentence about a mistake.
  func complain(_ key: TextKey, _ values: [String: String] = [:]) throws {
    try complaints.line(texts(key, values), as: .warning)
  }
}
