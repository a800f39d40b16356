import Diagnostics
import Playbooks

/// Finds a step of a route by whatever a user calls it.
struct StepFinder {
  private let route: Route

  init(_ route: Route) {
    self.route = route
  }

  /// Returns the number of a step: by `stage.step`, its own name, its title, its number from 1, or
  /// the first of a stage by the stage's name or title.
  func step(named name: String) -> Int? {
    let wanted = name.trimmingSpaces.lowercased()
    if let number = Int(wanted), route.steps.indices.contains(number - 1) { return number - 1 }
    return route.steps.firstIndex { step in
      step.id.rawValue == wanted || step.id.step == wanted
        || step.title.texts.values.contains { $0.lowercased() == wanted }
    }
      ?? route.steps.firstIndex { step in
        step.id.stage == wanted || step.stage.texts.values.contains { $0.lowercased() == wanted }
      }
  }

  /// Returns the names that a mistyped one may stand for.
  func near(_ name: String) -> [String] {
    let titles = route.steps.flatMap { $0.title.texts.values }
    return NearNames(route.steps.map(\.id.rawValue) + route.steps.map(\.id.step) + titles)
      .near(name.trimmingSpaces)
  }
}
