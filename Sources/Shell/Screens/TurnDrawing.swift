import Terminal
import Accounts
import Coaching
import Reports
import Texts

/// Draws the replies about commitments, objections and taking back.
@MainActor
struct TurnDrawing {
  let canvas: Canvas

  private var texts: Texts { canvas.texts }

  /// Draws one reply.
  func draw(_ reply: Reply) throws {
    switch reply {
    case .proposals(let proposals): try offer(proposals)
    case .suggestions(let proposals): try list(proposals)
    case .editing: try canvas.say(.proposalEditing, as: .dim)
    case .committed(let terms): try commit(terms)
    case .dismissed(let proposals):
      let what = proposals.map(\.what).joined(separator: texts(.wordSeparator))
      try canvas.say(.proposalDismissed, ["what": what])
    case .postponed: try canvas.say(.proposalPostponed)
    case .undone(let entries): try tell(.undoDone, entries)
    case .redone(let entries): try tell(.undoRedone, entries)
    case .conceded(let given, let returned): try concede(given, returned)
    default: try drawObjection(reply)
    }
  }

  private func drawObjection(_ reply: Reply) throws {
    switch reply {
    case .objectionOpened(let words, let topic):
      guard !words.isEmpty else { break }
      let key: TextKey = topic == nil ? .objectionOpened : .objectionOpenedTopic
      try canvas.say(key, ["words": words, "topic": topic ?? ""], as: .warning)
    case .objectionLeft(let words, let missing):
      let joined = missing.joined(separator: texts(.wordSeparator))
      let key: TextKey = missing.isEmpty ? .objectionLeftComplete : .objectionLeft
      try canvas.say(key, ["words": words, "missing": joined], as: .warning)
    case .objectionClosed(let words):
      try canvas.say(.objectionClosed, ["words": words], as: .success)
    case .orderMistake(let text):
      try canvas.say(.objectionOrder, ["mistake": text], as: .warning)
    default: try drawFailure(reply)
    }
  }

  private func drawFailure(_ reply: Reply) throws {
    switch reply {
    case .nothingToUndo: try canvas.complain(.undoNothing)
    case .nothingToRedo: try canvas.complain(.undoNothingToRedo)
    case .nothingBefore: try canvas.complain(.routeNothingBefore)
    case .nothingAfter: try canvas.complain(.routeNothingAfter)
    case .unknownStep(let name, let near):
      try unknown(.unknownStep, .unknownStepNear, name, near)
    case .unknownField(let name, let near):
      try unknown(.unknownField, .unknownFieldNear, name, near)
    default: break
    }
  }

  private func unknown(
    _ key: TextKey, _ nearKey: TextKey, _ name: String, _ near: [String]
  ) throws {
    let names = near.joined(separator: texts(.wordSeparator))
    try canvas.complain(near.isEmpty ? key : nearKey, ["name": name, "near": names])
  }

  private func offer(_ proposals: [Proposal]) throws {
    try list(proposals)
    let key: TextKey = proposals.count == 1 ? .proposalOffer : .proposalOfferMany
    try canvas.say(key, ["count": String(proposals.count)], as: .accent)
  }

  private func list(_ proposals: [Proposal]) throws {
    try canvas.screen.line()
    try canvas.say(.proposalHeading, as: .heading)
    for (index, proposal) in proposals.enumerated() {
      var values = words(proposal.terms)
      values["number"] = String(index + 1)
      try canvas.say(.proposalLine, values, indent: 2)
      try canvas.say(.proposalWhy, ["why": proposal.why], as: .dim, indent: 4)
    }
  }

  private func commit(_ terms: CommitmentTerms) throws {
    try canvas.screen.line(
      "✓ " + texts(.proposalCommitted, words(terms)), as: .success, indent: 2)
  }

  private func words(_ terms: CommitmentTerms) -> [String: String] {
    let format = canvas.format
    return [
      "what": terms.what, "owner": format.people.owner(terms),
      "due": format.days.due(terms.due, at: terms.time),
    ]
  }

  private func tell(_ key: TextKey, _ entries: [Entry]) throws {
    let what = EntryWords(
      canvas.format, canvas.playbook,
      of: canvas.account
    ).words(for: entries)
    try canvas.say(key, ["what": what], as: .success)
  }

  private func concede(_ given: String, _ returned: String?) throws {
    if let returned {
      try canvas.say(.concessionTraded, ["given": given, "return": returned], as: .success)
    } else {
      try canvas.say(.concessionUntraded, ["given": given], as: .warning)
    }
  }
}
