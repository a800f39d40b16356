/// What an utterance of a rep does in the talk.
///
/// The first six are the steps of handling an objection, the rest what happens beside them.
package enum Move: String, Hashable, Sendable, CaseIterable {
  case clarify, emphasize, probe, confirm, dispel, secure
  case concede, argue, bash, pitch
  case acknowledge, reflect, inform, chat

  /// Whether it is one of the six steps of handling an objection.
  package var isStep: Bool {
    switch self {
    case .clarify, .emphasize, .probe, .confirm, .dispel, .secure: true
    default: false
    }
  }
}
