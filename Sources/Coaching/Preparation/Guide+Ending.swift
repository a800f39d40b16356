import Accounts
import Playbooks

extension Guide {
  /// Says that this is all: an objection is left for what it came over; the whole conversation ends
  /// with what is open and the next commitments.
  package mutating func finish() throws(CoachingError) -> [Reply] {
    edited = nil
    offered = []
    if case .objection = interview.route.kind { return try leaveObjection() }
    isClosing = true
    let done = try summary()
    guard interview.route.isOfMethod else {
      isOver = true
      return done
    }
    return done
      + (try offerOr { guide throws(CoachingError) in
        guide.isOver = true
        return []
      })
  }

  /// Says that the route has asked everything, and goes on to the end.
  mutating func routeDone() throws(CoachingError) -> [Reply] {
    interview.spot = nil
    guard interview.route.isOfMethod else { return try finish() }
    let left = stageSpoken
    stageSpoken = nil
    let card = try left.map { left throws(CoachingError) in try self.card(leaving: left) } ?? []
    return try summary() + card + offerOr { _ throws(CoachingError) in [] }
  }

  private func summary() throws(CoachingError) -> [Reply] {
    if case .fit = interview.route.kind {
      return [.fit(try FitMaker(context).outcome(of: file.account))]
    }
    let title = context.text(interview.route.title, for: file.account)
    return [.routeDone(title: title, open: try openPoints())]
  }

  /// Returns the visit card when the stage that is left prepares it.
  func card(leaving stage: Localized) throws(CoachingError) -> [Reply] {
    let outline = context.playbook.outline
    let left = outline.stages.first { $0.title == stage }?.id
    guard outline.card.contains(where: { $0.stage == left }) else { return [] }
    let card = try visitCard()
    return card.sections.allSatisfy { $0.lines.isEmpty } ? [] : [.visitCard(card)]
  }

  /// Returns what to do, what to say and why to go, as far as the record knows.
  package func visitCard() throws(CoachingError) -> VisitCard {
    try VisitCardMaker(context).card(for: file.account)
  }

  /// Returns how far the account has come on the stages of the method.
  package func progress() throws(CoachingError) -> Progress {
    let method = layers[0].spot.map { layers[0].route.steps[$0.step].id }
    return try ProgressMaker(context).progress(of: file.account, at: method)
  }
}
