import Foundation

@testable import Understanding

/// An utterance with what a careful listener takes it for.
struct LabelledUtterance {
  let form: UtteranceForm
  let moves: [Move]
  let state: TalkState
  let text: String

  /// Returns the utterances of a file beside this one.
  static func all(in name: String) throws -> [LabelledUtterance] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.compactMap(LabelledUtterance.init)
  }

  init?(_ line: Substring) {
    let parts = line.components(separatedBy: " | ")
    guard parts.count == 4, let form = UtteranceForm(rawValue: parts[0]) else { return nil }
    self.form = form
    moves = parts[1].components(separatedBy: ", ").compactMap(Move.init)
    text = parts[3]
    var state = TalkState()
    for word in parts[2].components(separatedBy: ", ") {
      switch word {
      case "pending": state.isObjectionPending = true
      case "reason": state.isReasonKnown = true
      case "need": state.isNeedKnown = true
      case "interest": state.isInterestShown = true
      default: break
      }
    }
    self.state = state
  }
}
