/// The rules by which phrases and the state of the talk come to moves. Unsure means none.
struct MoveRules: Sendable {
  /// So many things that a car is fitted with, told in a row, are a pitch.
  private static let featuresOfPitch = 2

  /// Returns the moves of an utterance, the main one first.
  func moves(in utterance: Utterance, _ state: TalkState) -> [ReadMove] {
    var found = Found(utterance)
    blame(&found)
    give(&found)
    benefit(&found, state)
    handle(&found, state)
    accompany(&found)
    if found.moves.isEmpty { remaining(&found) }
    return Array(found.moves.prefix(3))
  }

  private func blame(_ found: inout Found) {
    found.take(.bash)
    found.take(.argue)
  }

  private func give(_ found: inout Found) {
    guard !found.utterance.form.isQuestion else { return }
    found.take(.concede)
    found.tellTrade(found.utterance.has(.condition) || found.utterance.has(.trade))
  }

  private func benefit(_ found: inout Found, _ state: TalkState) {
    if state.isNeedKnown, found.add(.emphasize, by: .fit, .benefitAfterNeed) { return }
    if !found.has(.argue) { found.take(.pitch, .pitch, .benefitBeforeNeed) }
    // One thing may answer a question; a row of them is a pitch.
    let fitted = found.utterance.cues.filter { $0.kind == .feature }
    if fitted.count >= Self.featuresOfPitch, !found.utterance.form.isQuestion {
      found.add(.pitch, by: .feature, .benefitBeforeNeed)
    }
  }

  /// The six steps; something given or a contradiction is none of them.
  private func handle(_ found: inout Found, _ state: TalkState) {
    let utterance = found.utterance
    guard !found.has(.argue), !found.has(.bash) else { return }
    found.take(.dispel)
    if !found.has(.concede) || utterance.has(.secure) { found.take(.secure) }
    guard !found.has(.concede), !found.has(.pitch) else { return }
    if utterance.has(.when), utterance.has(.act) { found.add(.secure, by: .act, .words) }
    found.take(.emphasize)
    // While the reason is not known, what they said is asked after, not measured.
    let isOpenWhy = state.isObjectionPending && !state.isReasonKnown
    if !isOpenWhy, state.isReasonKnown || state.isNeedKnown, utterance.has(.need),
      utterance.form.isQuestion, !utterance.has(.condition)
    {
      found.add(.emphasize, by: .need, .words)
    }
    found.take(.probe)
    found.take(.confirm)
    if state.isReasonKnown, utterance.form == .closedQuestion, !utterance.has(.reflect) {
      found.add(.confirm, by: .sure, .words)
    }
    if state.isNothingKnown, utterance.form == .closedQuestion, utterance.has(.conceivable) {
      found.add(.probe, by: .conceivable, .conditionBeforeInterest)
    }
    if utterance.form.isQuestion, utterance.has(.condition) { conditional(&found, state) }
    guard !found.moves.contains(where: { $0.move.isStep }) else { return }
    found.take(.clarify)
    let asks =
      utterance.form == .openQuestion || utterance.has(.ask) || utterance.form == .closedQuestion
    if state.isObjectionPending, !state.isReasonKnown, asks, !utterance.has(.chat) {
      found.add(.clarify, over: utterance.whole, .questionBeforeReason)
    }
  }

  private func conditional(_ found: inout Found, _ state: TalkState) {
    guard !found.has(.confirm), !found.has(.probe), !found.has(.secure) else { return }
    if state.isObjectionPending || state.isReasonKnown || state.isInterestShown {
      found.add(.confirm, by: .condition, .conditionOnObjection)
    } else if found.utterance.has(.conceivable) {
      found.add(.probe, by: .condition, .conditionBeforeInterest)
    }
  }

  private func accompany(_ found: inout Found) {
    if let cue = found.utterance.first(.acknowledge), !found.utterance.isTakenBack(cue) {
      found.take(.acknowledge)
    }
    if !found.has(.confirm), !found.has(.emphasize) { found.take(.reflect) }
  }

  private func remaining(_ found: inout Found) {
    if found.utterance.has(.chat) {
      found.take(.chat)
    } else if !found.utterance.form.isQuestion {
      found.take(.inform, .inform, .plainFact)
      found.take(.inform, .measure, .plainFact)
    }
  }
}

extension MoveRules {
  /// The moves found so far in an utterance.
  struct Found {
    /// The utterance.
    let utterance: Utterance
    /// In the order in which they were found, the main one first.
    private(set) var moves: [ReadMove] = []

    init(_ utterance: Utterance) { self.utterance = utterance }

    /// Whether a move was found.
    func has(_ move: Move) -> Bool { moves.contains { $0.move == move } }

    /// Adds the move that a phrase of the same name tells.
    mutating func take(_ move: Move) {
      if let kind = MoveCue.Kind(rawValue: move.rawValue) { take(move, kind, .words) }
    }

    /// Adds a move when there is a phrase for it.
    mutating func take(_ move: Move, _ kind: MoveCue.Kind, _ reason: MoveReason) {
      add(move, by: kind, reason)
    }

    /// Adds a move when there is a phrase of a sort.
    ///
    /// - Returns: Whether there is one.
    @discardableResult
    mutating func add(_ move: Move, by kind: MoveCue.Kind, _ reason: MoveReason) -> Bool {
      guard let cue = utterance.first(kind) else { return false }
      add(move, over: cue.span, reason)
      return true
    }

    /// Notes of what was given whether something was asked in return.
    mutating func tellTrade(_ isTraded: Bool) {
      guard let place = moves.firstIndex(where: { $0.move == .concede }) else { return }
      moves[place].isTraded = isTraded
    }

    /// Adds a move that rests on a range, once.
    mutating func add(_ move: Move, over span: Range<Int>, _ reason: MoveReason) {
      guard !has(move) else { return }
      moves.append(ReadMove(move: move, span: span, reason: reason))
    }
  }
}
