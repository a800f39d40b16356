package import Accounts
import Understanding

extension Guide {
  /// Offers the next commitments, or does something else when there are none to offer.
  mutating func offerOr(
    _ otherwise: (inout Guide) throws(CoachingError) -> [Reply]
  ) throws(CoachingError) -> [Reply] {
    let proposals = try ProposalEngine(context).proposals(for: file.account, following: following)
    following = []
    guard !proposals.isEmpty else { return try otherwise(&self) }
    offered = proposals
    return [.proposals(proposals)]
  }

  /// Offers the next commitments now.
  package mutating func propose() throws(CoachingError) -> [Reply] {
    edited = nil
    return try offerOr { guide throws(CoachingError) in try guide.afterOffer() }
  }

  /// Keeps a commitment as typed: `what @day`, the customer's with `customer:` before, or with the day
  /// among its words: 下周三下午带方案.
  ///
  /// - Returns: What was kept; nothing when the line could not be read.
  package mutating func commit(_ line: String) throws(CoachingError) -> [Reply]? {
    guard let phrase = CommitmentPhrase(line, reader: context.reader) else { return nil }
    return try commit(try dated(phrase.terms), TypedSource(line))
  }

  /// Returns terms without a day with the one that their words name.
  func dated(_ terms: CommitmentTerms) throws(CoachingError) -> CommitmentTerms {
    guard terms.due == nil else { return terms }
    let facts: [Fact] = try context.facts(in: terms.what, asked: nil, about: file.account)
    for fact in facts {
      guard case .commitment(let read) = fact.value, read.due.day != nil || read.due.last != nil
      else { continue }
      var dated = CommitmentTerms(read)
      if terms.owner == .customer { dated.owner = .customer }
      return dated
    }
    return DatedTerms(context).dated(terms)
  }

  /// Returns `HH:MM` of seconds counted from midnight.
  /// Keeps a commitment whose day could not be read, as it was typed and without a day.
  package mutating func commit(undated line: String) throws(CoachingError) -> [Reply] {
    let terms = CommitmentTerms(owner: .us, what: line.trimmingSpaces)
    return try commit(terms, TypedSource(line))
  }

  /// Changes where a commitment stands.
  package mutating func settle(
    _ id: CommitmentID, _ body: EntryBody, typed: String
  ) throws(CoachingError) {
    try write([Draft(body, about: .commitment(id), from: TypedSource(typed))])
  }

  /// Records what was given away, and for what; nil when for nothing.
  package mutating func concede(
    _ given: String, for returned: String?, typed: String
  ) throws(CoachingError) -> [Reply] {
    let body = EntryBody.concession(given: given, tradedFor: returned)
    let subject = Subject.concession(context.makeIdentifier())
    try write([Draft(body, about: subject, from: TypedSource(typed))])
    return [.conceded(given: given, tradedFor: returned)]
  }

  /// Answers an offer: numbers accept, `e` edits, `n` turns down, an empty line puts off, and any
  /// other text is a note.
  mutating func answerOffer(_ line: String) throws(CoachingError) -> [Reply] {
    switch OfferAnswer(line, count: offered.count) {
    case .accept(let numbers): return try accept(numbers)
    case .edit(let number):
      let proposal = offered[number - 1]
      edited = proposal
      return [.editing(proposal, typed: CommitmentPhrase.line(for: proposal.terms))]
    case .dismiss(let numbers): return try dismiss(numbers)
    case .later: return try postponeOffer()
    case .other:
      let noted = try note(line)
      return noted + [.proposals(offered)]
    }
  }

  /// Keeps an edited proposal as it was typed.
  mutating func finishEditing(
    _ proposal: Proposal, _ line: String
  ) throws(CoachingError) -> [Reply] {
    guard !line.trimmingSpaces.isEmpty else {
      edited = nil
      return [.proposals(offered)]
    }
    guard let phrase = CommitmentPhrase(line, reader: context.reader) else {
      return [.editing(proposal, typed: line)]
    }
    var terms = phrase.terms
    terms.owner = phrase.terms.owner == .customer ? .customer : proposal.owner
    terms.reason = proposal.why
    terms.rule = proposal.rule
    edited = nil
    let kept = try commit(terms, TypedSource(line))
    return kept + (try settleOffer([proposal]))
  }

  /// Leaves the offer for another time.
  mutating func postponeOffer() throws(CoachingError) -> [Reply] {
    offered = []
    return [.postponed] + (try afterOffer())
  }

  private mutating func accept(_ numbers: [Int]) throws(CoachingError) -> [Reply] {
    let accepted = numbers.map { offered[$0 - 1] }
    let drafts = accepted.map { proposal in
      Draft(.commitment(proposal.terms), about: .commitment(context.makeIdentifier()))
    }
    try write(drafts)
    return accepted.map { .committed($0.terms) } + (try settleOffer(accepted))
  }

  private mutating func dismiss(_ numbers: [Int]) throws(CoachingError) -> [Reply] {
    let dismissed = numbers.isEmpty ? offered : numbers.map { offered[$0 - 1] }
    try write(dismissed.map { Draft(.dismissed(rule: $0.rule, on: context.today)) })
    return [.dismissed(dismissed)] + (try settleOffer(dismissed))
  }

  mutating func commit(
    _ terms: CommitmentTerms, _ source: TypedSource
  ) throws(CoachingError) -> [Reply] {
    let subject = Subject.commitment(context.makeIdentifier())
    try write([Draft(.commitment(terms), about: subject, from: source)])
    return [.committed(terms)]
  }

  /// Offers what is left, or goes on when nothing is.
  private mutating func settleOffer(_ settled: [Proposal]) throws(CoachingError) -> [Reply] {
    offered.removeAll { settled.contains($0) }
    return offered.isEmpty ? try afterOffer() : [.proposals(offered)]
  }

  private mutating func afterOffer() throws(CoachingError) -> [Reply] {
    if isClosing { isOver = true }
    return isClosing || interview.spot == nil ? [] : [try asking()]
  }
}
