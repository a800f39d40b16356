package import Understanding

/// Reads a talk: what each utterance does and when reason and need became known.
///
/// It goes by words and the script's own marks alone, never by clock, record or playbook, so that
/// the same transcript is read alike everywhere.
package struct TalkReader: Sendable {
  private static let reference =
    ReadDay(year: 2026, month: 1, day: 5).map { ReadInstant(day: $0, seconds: 32_400) }
  /// An answer shorter than this gives no reason.
  private static let shortestReason = 5

  private let moves: MoveReader
  private let notes: NoteReader
  private let assent = AssentReader()
  private let resistance = ResistanceReader()
  private let demands = DemandReader()
  private let promises: PromiseReader
  private let sentences: SentenceReader

  /// Creates a reader; one can read many talks.
  package init(moves: MoveReader = MoveReader(), expressions: ExpressionReader = .init()) {
    self.moves = moves
    promises = PromiseReader(expressions: expressions)
    sentences = SentenceReader(moves: moves)
    notes = NoteReader(expressions: expressions)
  }

  /// Returns a talk as it was read.
  func reading(of transcript: Transcript) -> ReadTalk {
    var talk = ReadTalk()
    talk.skills = Set(transcript.head.skills ?? [])
    var state = TalkState()
    for (number, turn) in transcript.turns.enumerated() {
      switch turn.who {
      case .rep: speak(turn, number, state, &talk)
      case .customer: answer(turn, number, &state, &talk)
      }
    }
    return talk
  }

  private func speak(_ turn: Turn, _ number: Int, _ state: TalkState, _ talk: inout ReadTalk) {
    var reading = sentences.reading(of: turn.text, in: state)
    if let given = concession(turn, reading, talk) { reading.moves.append(given) }
    var utterance = ReadTalk.Utterance(
      number: number, who: .rep, text: turn.text, form: reading.form)
    utterance.moves = Self.moves(of: reading, turn)
    utterance.isDeclared = turn.move != nil
    utterance.namesTime = promises.namesTime(turn.text)
    if turn.move == nil, utterance.namesTime, !utterance.does(.secure),
      [.closedQuestion, .request].contains(reading.form)
    {
      // Whoever asks for a day to come asks for the next step, in whatever words.
      utterance.moves.append(ReadMove(.secure, over: 0..<turn.text.unicodeScalars.count))
    }
    let isAsked = utterance.does(.secure)
    utterance.isDatedPromise =
      turn.promises.contains(.rep) || promises.isPromise(turn.text)
      || (isAsked && utterance.namesTime && reading.form == .statement)
    utterance.isReasonKnown = state.isReasonKnown
    utterance.isNeedKnown = state.isNeedKnown
    if let last = talk.episodes.indices.last { talk.episodes[last].turns = extended(talk, number) }
    talk.utterances.append(utterance)
    for (check, isMet) in turn.marks.sorted(by: { $0.key < $1.key }) {
      talk.marks.append((check, number, isMet))
    }
  }

  private func answer(
    _ turn: Turn, _ number: Int, _ state: inout TalkState, _ talk: inout ReadTalk
  ) {
    let asked = talk.utterances.last { $0.who == .rep }
    let facts = fact(turn.text, by: .customer)
    var utterance = ReadTalk.Utterance(
      number: number, who: .customer, text: turn.text,
      form: moves.reading(of: turn.text).form)
    utterance.objection = turn.objection ?? objection(in: turn.text, facts)
    utterance.namesTime = promises.namesTime(turn.text)
    utterance.isAssent = assent.isAssent(turn.text)
    utterance.isDatedPromise =
      turn.promises.contains(.customer) || isPromised(asked, turn.text)
      || isAnswered(asked, utterance)
    follow(utterance, asked, facts, &state, &talk)
    talk.utterances.append(utterance)
  }

  /// What they will do on a day, said when something was asked or a day was named; a meeting at ten
  /// that they mention is no promise to us.
  private func isPromised(_ asked: ReadTalk.Utterance?, _ text: String) -> Bool {
    guard let asked, asked.form != .statement || asked.does(.secure) || asked.namesTime else {
      return false
    }
    return promises.isPromise(text)
  }

  /// A day named, or agreed to, when the rep asked for the next step.
  private func isAnswered(_ asked: ReadTalk.Utterance?, _ answer: ReadTalk.Utterance) -> Bool {
    guard let asked, asked.does(.secure), !promises.isHedged(answer.text) else { return false }
    return answer.namesTime || (answer.isAssent && asked.namesTime)
  }

  private func follow(
    _ utterance: ReadTalk.Utterance, _ asked: ReadTalk.Utterance?, _ facts: [Fact],
    _ state: inout TalkState, _ talk: inout ReadTalk
  ) {
    let number = utterance.number
    let isTold = utterance.text.unicodeScalars.count >= Self.shortestReason
    if let topic = utterance.objection, isNew(topic, in: talk) {
      talk.episodes.append(ReadTalk.Episode(topic: topic, turns: number..<number + 1))
      state.isObjectionPending = true
      state.isReasonKnown = false
    } else if let last = talk.episodes.indices.last {
      talk.episodes[last].turns = extended(talk, number)
      if talk.episodes[last].reason == nil, isTold, asked.map(Self.asksWhy) ?? false {
        talk.episodes[last].reason = number
        state.isReasonKnown = true
      }
    }
    let asksNeed =
      asked.map { $0.form.isQuestion && !$0.does(.secure) && !$0.does(.chat) } ?? false
    if isTold, asksNeed || facts.contains(where: Self.isNeed) { state.isNeedKnown = true }
    if utterance.isDatedPromise { state.isInterestShown = true }
  }

  /// The same objection said again goes on with the episode; so does another one that comes out
  /// while the reason is still looked for.
  private func isNew(_ topic: String, in talk: ReadTalk) -> Bool {
    guard let last = talk.episodes.last else { return true }
    guard last.topic != topic else { return false }
    return talk.ours(in: last).contains { $0.does(.dispel) || $0.does(.secure) }
  }

  private func extended(_ talk: ReadTalk, _ number: Int) -> Range<Int> {
    (talk.episodes.last?.turns.lowerBound ?? number)..<number + 1
  }

  /// What a rep gives in to without asking for something is a concession, in whatever words.
  private func concession(
    _ turn: Turn, _ reading: SentenceReader.Reading, _ talk: ReadTalk
  ) -> ReadMove? {
    guard turn.move == nil, !reading.moves.contains(where: { $0.move == .concede }),
      let asked = talk.utterances.last, asked.who == .customer, demands.isDemand(asked.text),
      demands.givesIn(reading.whole, turn.text, isConditional: reading.isConditional)
    else { return nil }
    return ReadMove(.concede, over: 0..<turn.text.unicodeScalars.count, isTraded: false)
  }

  private func objection(in text: String, _ facts: [Fact]) -> String? {
    let scalars = Array(text.unicodeScalars)
    for fact in facts {
      guard case .objection(let topic) = fact.value else { continue }
      let lead = scalars[..<fact.span.upperBound]
      let clause = lead.split { ",，。.;；!！?？".unicodeScalars.contains($0) }.last ?? lead
      if !resistance.isOfPresent(String(String.UnicodeScalarView(clause))) { return topic.rawValue }
    }
    return resistance.topic(in: text)
  }

  private func fact(_ text: String, by owner: ReadCommitment.Owner) -> [Fact] {
    guard let reference = Self.reference else { return [] }
    return notes.facts(in: text, at: reference, spokenBy: owner)
  }

  /// What a script says of the words comes first; slips are found in the words all the same.
  private static func moves(of reading: SentenceReader.Reading, _ turn: Turn) -> [ReadMove] {
    guard let declared = turn.move else { return reading.moves }
    let slips: Set<Move> = [.argue, .bash, .concede, .pitch]
    let whole = 0..<turn.text.unicodeScalars.count
    let own = ReadMove(declared, over: whole, isTraded: declared == .concede ? false : nil)
    return [reading.moves.first { $0.move == declared } ?? own]
      + reading.moves.filter { $0.move != declared && slips.contains($0.move) }
  }

  private static func asksWhy(_ utterance: ReadTalk.Utterance) -> Bool {
    utterance.does(.clarify) || utterance.form == .openQuestion
  }

  private static func isNeed(_ fact: Fact) -> Bool {
    switch fact.value {
    case .purpose, .users, .frequency: true
    default: false
    }
  }
}
