import Foundation
import Understanding

/// One line of JSON that asks what an utterance does.
struct MoveRequest: Decodable {
  /// Something said before.
  struct Turn: Decodable {
    let who: String?
    let text: String?
  }

  private struct State: Decodable {
    let objectionPending: Bool?
    let reasonKnown: Bool?
    let needKnown: Bool?
    let interestShown: Bool?
  }

  let id: String?
  let text: String
  private let history: [Turn]?
  private let state: State?

  /// What is known before the utterance: as the line says, else as the customer's last words show.
  func talk(_ notes: NoteReader, at now: ReadInstant) -> TalkState {
    var talk = TalkState()
    let last = history?.last { $0.who == "customer" }?.text
    talk.isObjectionPending =
      state?.objectionPending ?? last.map { resists($0, notes, now) } ?? false
    talk.isReasonKnown = state?.reasonKnown ?? false
    talk.isNeedKnown = state?.needKnown ?? false
    talk.isInterestShown = state?.interestShown ?? false
    return talk
  }

  private func resists(_ text: String, _ notes: NoteReader, _ now: ReadInstant) -> Bool {
    notes.facts(in: text, at: now).contains { fact in
      if case .objection = fact.value { true } else { false }
    }
  }
}
