package import Accounts
import Playbooks

extension Guide {
  /// Opens the six steps: over an objection just raised, or over the newest open one when no words
  /// are given.
  package mutating func object(_ text: String) throws(CoachingError) -> [Reply] {
    offered = []
    edited = nil
    let words = text.trimmingSpaces
    if words.isEmpty, let open = file.account.openObjections.last {
      return try talk(of: open.id, words: open.words, topic: open.topic)
    }
    let topics = try loading { () throws(PlaybookError) in try context.playbook.objections().topics
    }
    let (topic, rest) = TopicFinder(topics, context.language).topic(in: words)
    let id: ObjectionID = context.makeIdentifier()
    let source = words.isEmpty ? nil : TypedSource(words)
    var drafts = [Draft(.objection(topic: topic, words: rest), about: .objection(id), from: source)]
    if !rest.isEmpty, let field = try firstField(of: id) {
      drafts.append(Draft(.set(field, .text(rest)), about: .objection(id), from: source))
    }
    try write(drafts)
    return try talk(of: id, words: rest, topic: topic)
  }

  private func firstField(of id: ObjectionID) throws(CoachingError) -> Accounts.FieldKey? {
    let catalogue = RouteCatalogue(context.playbook)
    let route = try loading { () throws(PlaybookError) in try catalogue.objection(id) }
    return try Interview(route, catalogue).content(0).prompts.first?.key
  }

  private mutating func talk(
    of id: ObjectionID, words: String, topic: String?
  ) throws(CoachingError) -> [Reply] {
    let catalogue = RouteCatalogue(context.playbook)
    let route = try loading { () throws(PlaybookError) in try catalogue.objection(id) }
    layers.removeAll { $0.route.kind == route.kind }
    layers.append(Interview(route, catalogue))
    stepSpoken = nil
    interview.spot = try firstOpen()
    let title = try topic.flatMap { topic throws(CoachingError) in try self.title(ofTopic: topic) }
    let opened = Reply.objectionOpened(words: words, topic: title)
    return [opened] + (interview.spot == nil ? try leaveObjection() : [try asking()])
  }

  private func title(ofTopic id: String) throws(CoachingError) -> String? {
    try loading { () throws(PlaybookError) in try context.playbook.objections() }
      .topics.first { $0.id == id }?.title[context.language]
  }

  /// Returns to what the objection came over; what its steps still need is said.
  mutating func leaveObjection() throws(CoachingError) -> [Reply] {
    guard case .objection(let id) = interview.route.kind,
      let objection = file.account.objections.first(where: { $0.id == id })
    else { return [] }
    let missing = try missingSteps(of: objection)
    layers.removeLast()
    stepSpoken = nil
    let left: Reply =
      objection.isOpen
      ? .objectionLeft(words: objection.words, missing: missing)
      : .objectionClosed(words: objection.words)
    return [left] + (interview.spot == nil ? [] : [try asking()])
  }

  /// Returns the titles of the steps that are not done for an objection.
  package func missingSteps(of objection: Objection) throws(CoachingError) -> [String] {
    let objections = try loading { () throws(PlaybookError) in try context.playbook.objections() }
    return ObjectionProgress(objections, objection.fields).missing.map {
      $0.title[context.language]
    }
  }

  /// Returns the draft that closes the objection when an answer completes its last step.
  func closing(_ prompt: Prompt, _ value: FieldValue) throws(CoachingError) -> [Draft] {
    guard case .objection(let id) = interview.route.kind else { return [] }
    let objections = try loading { () throws(PlaybookError) in try context.playbook.objections() }
    let progress = ObjectionProgress(objections, fields)
    return progress.isClosed(with: [prompt.key])
      ? [Draft(.objectionClosed, about: .objection(id))] : []
  }

  /// Says so when a step is entered before the true reason is known, where the playbook minds it.
  func mistake(enteringAt spot: Interview.Spot) -> [Reply] {
    guard case .objection = interview.route.kind,
      let steps = try? context.playbook.objections().steps, steps.indices.contains(spot.step),
      let reason = steps.first?.done, fields[Accounts.FieldKey(reason.rawValue)] == nil,
      let mistake = steps[spot.step].mistake
    else { return [] }
    return [.orderMistake(context.text(mistake, for: file.account))]
  }
}
