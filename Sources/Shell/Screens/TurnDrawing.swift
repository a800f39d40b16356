import Terminal
import Accounts
import Coaching
import Reports
import Texts

/// Draws the replies about commitments, objections and taking back.
@MainActor
struct TurnDrawing {
  let session: ShellSession

  private var texts: Texts { session.texts }

  /// Draws one reply.
  func draw(_ reply: Reply) throws -> CommandResult {
    switch reply {
    case .proposals(let proposals): try offer(proposals)
    case .editing: try session.say(.proposalEditing, as: .dim)
    case .committed(let terms): try commit(terms)
    case .dismissed(let proposals):
      let what = proposals.map(\.what).joined(separator: texts(.wordSeparator))
      try session.say(.proposalDismissed, ["what": what])
    case .postponed: try session.say(.proposalPostponed)
    case .undone(let entries): try tell(.undoDone, entries)
    case .redone(let entries): try tell(.undoRedone, entries)
    case .conceded(let given, let returned): try concede(given, returned)
    default: return try drawObjection(reply)
    }
    return .done
  }

  private func drawObjection(_ reply: Reply) throws -> CommandResult {
    switch reply {
    case .objectionOpened(let words, let topic):
      guard !words.isEmpty else { break }
      let key: TextKey = topic == nil ? .objectionOpened : .objectionOpenedTopic
      try session.say(key, ["words": words, "topic": topic ?? ""], as: .warning)
    case .objectionLeft(let words, let missing):
      let joined = missing.joined(separator: texts(.wordSeparator))
      let key: TextKey = missing.isEmpty ? .objectionLeftComplete : .objectionLeft
      try session.say(key, ["words": words, "missing": joined], as: .warning)
    case .objectionClosed(let words):
      try session.say(.objectionClosed, ["words": words], as: .success)
    case .orderMistake(let text):
      try session.say(.objectionOrder, ["mistake": text], as: .warning)
    default: return try drawFailure(reply)
    }
    return .done
  }

  private func drawFailure(_ reply: Reply) throws -> CommandResult {
    switch reply {
    case .nothingToUndo: try session.complain(.undoNothing)
    case .nothingToRedo: try session.complain(.undoNothingToRedo)
    case .nothingBefore: try session.complain(.routeNothingBefore)
    case .nothingAfter: try session.complain(.routeNothingAfter)
    case .unknownStep(let name, let near):
      try unknown(.unknownStep, .unknownStepNear, name, near)
    case .unknownField(let name, let near):
      try unknown(.unknownField, .unknownFieldNear, name, near)
    default: .done
    }
  }

  private func unknown(
    _ key: TextKey, _ nearKey: TextKey, _ name: String, _ near: [String]
  ) throws -> CommandResult {
    let names = near.joined(separator: texts(.wordSeparator))
    return try session.complain(near.isEmpty ? key : nearKey, ["name": name, "near": names])
  }

  private func offer(_ proposals: [Proposal]) throws {
    try session.screen.line()
    try session.say(.proposalHeading, as: .heading)
    for (index, proposal) in proposals.enumerated() {
      var values = words(proposal.terms)
      values["number"] = String(index + 1)
      try session.say(.proposalLine, values, indent: 2)
      try session.say(.proposalWhy, ["why": proposal.why], as: .dim, indent: 4)
    }
    let key: TextKey = proposals.count == 1 ? .proposalOffer : .proposalOfferMany
    try session.say(key, ["count": String(proposals.count)], as: .accent)
  }

  private func commit(_ terms: CommitmentTerms) throws {
    try session.screen.line(
      "✓ " + texts(.proposalCommitted, words(terms)), as: .success, indent: 2)
  }

  private func words(_ terms: CommitmentTerms) -> [String: String] {
    let format = session.format
    return [
      "what": terms.what, "owner": format.people.side(terms.owner),
      "due": format.days.due(terms.due, at: terms.time),
    ]
  }

  private func tell(_ key: TextKey, _ entries: [Entry]) throws {
    let what = EntryWords(
      session.format, session.context.playbook,
      of: session.guide?.file.account ?? Account(id: .dealer)
    ).words(for: entries)
    try session.say(key, ["what": what], as: .success)
  }

  private func concede(_ given: String, _ returned: String?) throws {
    if let returned {
      try session.say(.concessionTraded, ["given": given, "return": returned], as: .success)
    } else {
      try session.say(.concessionUntraded, ["given": given], as: .warning)
    }
  }
}
