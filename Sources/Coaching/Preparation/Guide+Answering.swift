import Accounts
import Playbooks

extension Guide {
  /// Takes a typed line: the answer to what was asked or offered, a note when nothing was.
  package mutating func answer(_ line: String) throws(CoachingError) -> [Reply] {
    if let edited { return try finishEditing(edited, line) }
    if !offered.isEmpty { return try answerOffer(line) }
    guard let spot = interview.spot else { return try note(line) }
    let question = try question(at: spot)
    guard !line.trimmingSpaces.isEmpty else {
      return question.present == nil ? [try asking()] : try move(.next)
    }
    return try file(line, as: question, at: spot)
  }

  private mutating func file(
    _ line: String, as question: Question, at spot: Interview.Spot
  ) throws(CoachingError) -> [Reply] {
    let prompt = question.prompt
    let filing = AnswerFiling(
      context: context, account: file.account, subject: interview.route.subject)
    let adding = isFilled(prompt) ? nil : question.present
    guard
      let answer = filing.drafts(
        for: line, to: prompt, choices: question.choices, adding: adding)
    else {
      try write([Draft(.unread(prompt.key), from: TypedSource(line))])
      return [.refused(question, typed: line)]
    }
    let isEnough = isFilled(prompt, given: (prompt.key, answer.value))
    let making = ThingMaking(
      context: context, account: file.account, subject: interview.route.subject, fields: fields)
    let things = making.drafts(
      after: prompt, value: answer.value, prompts: try interview.content(spot.step).prompts,
      source: TypedSource(line))
    let next =
      isEnough
      ? try nextOpen(from: spot, including: false, given: (prompt.key, answer.value)) : spot
    var drafts = answer.drafts + things + (try closing(prompt, answer.value))
    if let next { drafts += try position(at: next) }
    try write(drafts)
    lastAnswered = question.place
    following.formUnion(prompt.follows)
    let said = [recorded(question, answer.value)] + confirmations(of: things)
    guard isEnough else { return said + [wants(prompt, after: answer.value), try asking()] }
    return said + (try go(on: next))
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

  private func confirmations(of things: [Draft]) -> [Reply] {
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

  /// Keeps a text that answers nothing.
  package mutating func note(_ line: String) throws(CoachingError) -> [Reply] {
    let text = line.trimmingSpaces
    guard !text.isEmpty else { return [] }
    try write([Draft(.note(text), from: TypedSource(line))])
    return [.noted(text)]
  }
}
