import Accounts
import Playbooks

extension Guide {
  /// Says the question at the present spot.
  mutating func asking(typed: String = "") throws(CoachingError) -> Reply {
    guard let spot = interview.spot else { return .nothingAfter }
    let question = try question(at: spot)
    interview.visited.insert(question.place)
    stepSpoken = question.place.step
    stageSpoken = interview.route.steps[spot.step].stage
    standing = typed.isEmpty ? nil : typed
    return .asking(question, typed: typed)
  }

  /// Returns the question at a spot with all that a screen needs.
  func question(at spot: Interview.Spot) throws(CoachingError) -> Question {
    let step = interview.route.steps[spot.step]
    let content = try interview.content(spot.step)
    let prompt = content.prompts[spot.prompt]
    let account = file.account
    return Question(
      place: StepPlace(step: step.id.rawValue, field: prompt.key), prompt: prompt,
      stage: context.text(step.stage, for: account), step: context.text(step.title, for: account),
      aim: context.text(content.aim, for: account), number: spot.step + 1,
      total: interview.route.steps.count, text: context.text(prompt.question, for: account),
      label: context.text(prompt.label, for: account),
      example: context.text(prompt.example, for: account),
      why: context.text(prompt.why, for: account), choices: choices(of: prompt),
      present: fields[prompt.key], takesMore: takesMore(prompt),
      opensStep: step.id.rawValue != stepSpoken,
      wording: try wording(in: step.id))
  }

  /// What may be said in a step over the objection that is talked about.
  private func wording(in step: StepID) throws(CoachingError) -> String? {
    guard case .objection(let id) = interview.route.kind else { return nil }
    let objections = try loading { () throws(PlaybookError) in try context.playbook.objections() }
    let topic = file.account.objections.first { $0.id == id }?.topic
    guard let known = objections.steps.first(where: { $0.id == step }) else { return nil }
    return Suggestion(context, file.account, objections).wording(for: known, topic: topic)
  }

  /// Returns what may be chosen; segments count with the words of their parent before theirs.
  func choices(of prompt: Prompt) -> [(id: String, title: String)] {
    guard prompt.type == .choice else { return [] }
    let language = context.language
    if prompt.source == .segments {
      return context.playbook.outline.segments.flatMap { parent in
        [(parent.id, parent.title[language])]
          + parent.children.map { ($0.id, parent.title[language] + " · " + $0.title[language]) }
      }
    }
    return prompt.choices.map { ($0.id, context.text($0.title, for: file.account)) }
  }

  /// The fields that answers fill now: those of the account, or of the objection talked about.
  var fields: FieldSet {
    guard case .objection(let id) = interview.route.kind else { return file.account.fields }
    return file.account.objections.first { $0.id == id }?.fields ?? FieldSet()
  }

  /// Returns whether the record answers a prompt, some fields taken as given.
  func isFilled(_ prompt: Prompt, given: [Accounts.FieldKey: FieldValue] = [:]) -> Bool {
    guard let value = given[prompt.key] ?? fields[prompt.key] else { return false }
    switch prompt.answered {
    case .any: return true
    case .items(let count): return value.count >= count
    case .characters(let count):
      guard case .text(let text) = value else { return true }
      return text.count >= count
    }
  }

  private func takesMore(_ prompt: Prompt) -> Bool {
    switch fields[prompt.key] {
    case .list, .people: !isFilled(prompt)
    default: false
    }
  }

  /// Returns the next question that the record does not answer.
  func nextOpen(
    from spot: Interview.Spot, including: Bool, given: [Accounts.FieldKey: FieldValue] = [:]
  ) throws(CoachingError) -> Interview.Spot? {
    try interview.nextOpen(
      from: spot, including: including, isFilled: { isFilled($0, given: given) },
      setAside: interview.route.isOfMethod ? file.account.skipped : [])
  }

  /// Returns the first question that the record does not answer.
  func firstOpen() throws(CoachingError) -> Interview.Spot? {
    try nextOpen(from: Interview.Spot(step: 0, prompt: 0), including: true)
  }

  /// Returns the questions of the method that the record does not answer, those set aside too.
  package func openPoints() throws(CoachingError) -> [OpenPoint] {
    var points: [OpenPoint] = []
    // A field that two steps ask for is open once.
    var seen: Set<Accounts.FieldKey> = []
    for (index, step) in interview.route.steps.enumerated() {
      for prompt in try interview.content(index).prompts where !isFilled(prompt) {
        guard seen.insert(prompt.key).inserted else { continue }
        points.append(
          OpenPoint(
            place: StepPlace(step: step.id.rawValue, field: prompt.key),
            label: context.text(prompt.label, for: file.account),
            stage: context.text(step.stage, for: file.account),
            step: context.text(step.title, for: file.account)))
      }
    }
    return points
  }
}
