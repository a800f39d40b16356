import Accounts
import Playbooks

/// A walk along a route: where it stands, and what comes next or came before.
struct Interview {
  /// A question of the route, by its step and its number within the step.
  struct Spot: Hashable {
    let step: Int
    let prompt: Int
  }

  let route: Route
  private let catalogue: RouteCatalogue
  /// Where the walk stands; nil when everything has been asked.
  var spot: Spot?
  /// Questions set aside on this walk.
  var skipped: Set<StepPlace> = []
  /// Questions asked on this walk, where known answers are asked again.
  var visited: Set<StepPlace> = []

  init(_ route: Route, _ catalogue: RouteCatalogue) {
    self.route = route
    self.catalogue = catalogue
  }

  /// Returns what a step of the route asks.
  func content(_ step: Int) throws(CoachingError) -> Step {
    try loading { () throws(PlaybookError) in
      try catalogue.content(of: route.steps[step], in: route)
    }
  }

  /// Returns the prompt at a spot.
  func prompt(at spot: Spot) throws(CoachingError) -> Prompt {
    try content(spot.step).prompts[spot.prompt]
  }

  /// Returns the name of a spot, as the record knows it.
  func place(_ spot: Spot) throws(CoachingError) -> StepPlace {
    StepPlace(step: route.steps[spot.step].id.rawValue, field: try prompt(at: spot).key)
  }

  /// Returns the spot of a place; nil when the route does not lead there.
  func spot(of place: StepPlace) throws(CoachingError) -> Spot? {
    guard let step = route.steps.firstIndex(where: { $0.id.rawValue == place.step }),
      let prompt = try content(step).prompts.firstIndex(where: { $0.key == place.field })
    else { return nil }
    return Spot(step: step, prompt: prompt)
  }

  /// Returns the first spot at which a field is asked.
  func spot(asking field: Accounts.FieldKey) throws(CoachingError) -> Spot? {
    for step in route.steps.indices {
      if let prompt = try content(step).prompts.firstIndex(where: { $0.key == field }) {
        return Spot(step: step, prompt: prompt)
      }
    }
    return nil
  }

  /// Returns the next spot worth asking, from a spot on; nil when there is none.
  ///
  /// - Parameter including: Whether the spot itself may be the answer.
  func nextOpen(
    from start: Spot, including: Bool, isFilled: (Prompt) -> Bool, setAside: Set<StepPlace>
  ) throws(CoachingError) -> Spot? {
    for step in route.steps.indices.dropFirst(start.step) {
      for (index, prompt) in try content(step).prompts.enumerated() {
        let spot = Spot(step: step, prompt: index)
        if step == start.step, index < start.prompt + (including ? 0 : 1) { continue }
        let place = StepPlace(step: route.steps[step].id.rawValue, field: prompt.key)
        if setAside.contains(place) || skipped.contains(place) { continue }
        if route.asksAll ? !visited.contains(place) : !isFilled(prompt) { return spot }
      }
    }
    return nil
  }

  /// Returns the spot before a spot, whether answered or not; nil at the beginning.
  func before(_ spot: Spot?) throws(CoachingError) -> Spot? {
    guard let spot else { return try last(ofStepsUpTo: route.steps.count) }
    if spot.prompt > 0 { return Spot(step: spot.step, prompt: spot.prompt - 1) }
    return try last(ofStepsUpTo: spot.step)
  }

  private func last(ofStepsUpTo end: Int) throws(CoachingError) -> Spot? {
    for step in route.steps.indices.prefix(end).reversed() {
      let count = try content(step).prompts.count
      if count > 0 { return Spot(step: step, prompt: count - 1) }
    }
    return nil
  }
}
