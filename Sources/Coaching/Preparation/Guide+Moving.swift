import Accounts
import Playbooks

extension Guide {
  /// A way to leave a question unanswered.
  package enum Move: Sendable {
    /// On to the next open question; this one stays open.
    case next
    /// On to the next open question; this one is set aside.
    case skip
    /// To the question before, answered or not.
    case back
  }

  /// Moves to another question.
  package mutating func move(_ move: Move) throws(CoachingError) -> [Reply] {
    edited = nil
    if !offered.isEmpty, move != .back { return try postponeOffer() }
    offered = []
    if move == .back { return try moveBack() }
    guard let spot = interview.spot else { return [.nothingAfter] }
    let place = try interview.place(spot)
    interview.visited.insert(place)
    interview.skipped.formUnion(move == .skip ? [place] : [])
    let next = try nextOpen(from: spot, including: false)
    var drafts: [Draft] = []
    if move == .skip, interview.route.isOfMethod {
      drafts.append(Draft(.skipped(step: place.step, field: place.field)))
    }
    if let next { drafts += try position(at: next) }
    if !drafts.isEmpty { try write(drafts) }
    return try go(on: next)
  }

  private mutating func moveBack() throws(CoachingError) -> [Reply] {
    guard let before = try interview.before(interview.spot) else { return [.nothingBefore] }
    return try stand(at: before)
  }

  /// Stands at a spot, writes that down, and asks there.
  mutating func stand(
    at spot: Interview.Spot, typed: String = ""
  ) throws(CoachingError) -> [Reply] {
    interview.spot = spot
    offered = []
    edited = nil
    stageSpoken = interview.route.steps[spot.step].stage
    let drafts = try position(at: spot)
    if !drafts.isEmpty { try write(drafts) }
    return mistake(enteringAt: spot) + [try asking(typed: typed)]
  }

  /// Goes to a step, named by `stage.step`, by its own identifier, by its title or by its number.
  package mutating func go(to name: String) throws(CoachingError) -> [Reply] {
    let finder = StepFinder(interview.route)
    guard let step = finder.step(named: name) else {
      return [.unknownStep(name, near: finder.near(name))]
    }
    let start = Interview.Spot(step: step, prompt: 0)
    let open = try nextOpen(from: start, including: true)
    return try stand(at: open?.step == step ? open ?? start : start)
  }

  /// Asks a field again with what was typed for it: the one answered last, or one by its label.
  package mutating func edit(_ label: String? = nil) throws(CoachingError) -> [Reply] {
    var place = lastAnswered
    if let label {
      let points = try places()
      guard let found = points.first(where: { $0.label.lowercased() == label.lowercased() })
      else { return [.unknownField(label, near: near(label, among: points.map(\.label)))] }
      place = found.place
    }
    guard let place, let spot = try interview.spot(of: place) else { return [.nothingBefore] }
    return try stand(at: spot, typed: typed(for: place.field))
  }

  /// Returns the line that last filled a field; empty when none did.
  func typed(for field: Accounts.FieldKey) -> String {
    fields.histories[field]?.values.last?.source?.text ?? ""
  }

  /// Returns the best spellings of a name among known ones.
  func near(_ name: String, among known: [String]) -> [String] {
    NearNames(known).near(name)
  }

  private func places() throws(CoachingError) -> [(place: StepPlace, label: String)] {
    var found: [(StepPlace, String)] = []
    for (index, step) in interview.route.steps.enumerated() {
      for prompt in try interview.content(index).prompts {
        let label = context.text(prompt.label, for: file.account)
        found.append((StepPlace(step: step.id.rawValue, field: prompt.key), label))
      }
    }
    return found
  }
}
