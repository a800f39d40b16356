import Accounts
import Playbooks

extension Guide {
  /// Takes a typed line: the answer to what was asked or offered, a note when nothing was.
  package mutating func answer(_ line: String) throws(CoachingError) -> [Reply] {
    let standing = standing
    self.standing = nil
    if let edited { return try finishEditing(edited, line) }
    if let replies = try answerOtherReading(line) { return replies }
    if !offered.isEmpty { return try answerOffer(line) }
    guard let spot = interview.spot else { return try note(line) }
    let question = try question(at: spot)
    guard !line.trimmingSpaces.isEmpty else {
      return question.present == nil ? [try asking()] : try move(.next)
    }
    // What stands on record unchanged is not read again: its words may say something else today.
    if line == standing, question.present != nil, line == typed(for: question.place.field) {
      interview.visited.insert(question.place)
      return [.unchanged] + (try go(on: try nextOpen(from: spot, including: false)))
    }
    return try file(line, as: question, at: spot)
  }

  /// Files a line as the answer to a question, and what it says besides; goes on to the next.
  mutating func file(
    _ line: String, as question: Question, at spot: Interview.Spot
  ) throws(CoachingError) -> [Reply] {
    let prompt = question.prompt
    let others = try otherFacts(in: line, besides: prompt, at: spot)
    if prompt.type == .person, Interjection.isAll(of: line) {
      try write([Draft(.note(line.trimmingSpaces), from: TypedSource(line))])
      return [.noted(line.trimmingSpaces), try asking()]
    }
    if isNotKnown(line, question, others) {
      return try leaveOpen(line, question, others, at: spot)
    }
    guard let answer = answer(line, question, others) else {
      return try fileElsewhere(line, question, others)
    }
    let given = others.values.merging([prompt.key: answer.value]) { _, own in own }
    let isEnough = isFilled(prompt, given: given)
    let making = ThingMaking(
      context: context, account: file.account, subject: interview.route.subject, fields: fields)
    let things = making.drafts(
      after: prompt, value: answer.value, prompts: try interview.content(spot.step).prompts,
      source: TypedSource(line))
    let next =
      isEnough
      ? try nextOpen(from: spot, including: false, given: given) : spot
    var drafts = answer.drafts + others.drafts + things + (try closing(prompt, answer.value))
    if let next { drafts += try position(at: next) }
    try write(drafts)
    lastAnswered = question.place
    following.formUnion(prompt.follows)
    let said =
      [recorded(question, answer.value)] + others.filed.map(Reply.filedElsewhere)
      + confirmations(of: things)
    guard isEnough else { return said + [wants(prompt, after: answer.value), try asking()] }
    let onward = try go(on: next)
    let hint = try offerOtherReading(
      answer.other, of: question, at: spot, instead: answer.value, line: line)
    return said + hint + onward
  }

  /// Returns what a line says to a question: of a row of things only what is none of another field.
  private func answer(
    _ line: String, _ question: Question, _ others: OtherFacts
  ) -> AnswerFiling.Answer? {
    let filing = AnswerFiling(
      context: context, account: file.account, subject: interview.route.subject)
    let adding = isFilled(question.prompt) ? nil : question.present
    if question.prompt.type == .list, !others.filed.isEmpty {
      return others.own.map { .init(value: $0.value, drafts: $0.drafts) }
    }
    // A text of which every clause belongs elsewhere answers nothing here.
    if question.prompt.type == .text, others.coversLine { return nil }
    // Nor does one that tells of no person name any.
    if question.prompt.type == .person, others.coversLine, others.own == nil { return nil }
    let plain = filing.drafts(
      for: line, to: question.prompt, choices: question.choices, adding: adding)
    return plain ?? others.own.map { .init(value: $0.value, drafts: $0.drafts) }
  }

  /// Returns what is written of where the conversation stands; an objection is no place to come
  /// back to, since its own record says how far it got.
  func position(at spot: Interview.Spot) throws(CoachingError) -> [Draft] {
    if case .objection = interview.route.kind { return [] }
    let place = try interview.place(spot)
    return [Draft(.position(step: place.step, field: place.field))]
  }

  private func recorded(_ question: Question, _ value: FieldValue) -> Reply {
    var title: String?
    if case .choice(let id) = value {
      title = question.choices.first { $0.id == id }?.title
    }
    return .recorded([
      FieldChange(label: question.label, old: question.present, new: value, title: title)
    ])
  }

  /// Returns what is said of the things that drafts make.
  func confirmations(of things: [Draft]) -> [Reply] {
    things.compactMap { draft in
      switch draft.body {
      case .commitment(let terms): .committed(terms)
      case .concession(let given, let returned): .conceded(given: given, tradedFor: returned)
      default: nil
      }
    }
  }

  private func wants(_ prompt: Prompt, after value: FieldValue) -> Reply {
    switch prompt.answered {
    case .characters(let count): .wantsLonger(characters: count)
    case .items(let count): .wantsMore(items: count - value.count)
    case .any: .wantsMore(items: 1)
    }
  }

  /// Goes on to a question, or ends the route when there is none; a stage that is left is said so.
  mutating func go(on next: Interview.Spot?) throws(CoachingError) -> [Reply] {
    interview.spot = next
    if case .objection = interview.route.kind, next == nil { return try leaveObjection() }
    guard let next else { return try routeDone() }
    let stage = interview.route.steps[next.step].stage
    guard interview.route.isOfMethod, let left = stageSpoken, left != stage else {
      return [try asking()]
    }
    stageSpoken = stage
    let done = Reply.stageDone(title: context.text(left, for: file.account))
    return [done] + (try card(leaving: left))
      + (try offerOr { guide throws(CoachingError) in
        [try guide.asking()]
      })
  }
}
