package import Accounts
package import Playbooks

/// Makes routes from a playbook, and tells what each of their steps asks.
package struct RouteCatalogue: Sendable {
  private let playbook: Playbook

  /// Creates the catalogue of a playbook.
  package init(_ playbook: Playbook) {
    self.playbook = playbook
  }

  /// The whole method.
  package var method: Route {
    Route(.method, title: playbook.outline.title, steps: methodSteps)
  }

  /// Returns one of the playbook's scripts; nil when it has none of this name.
  package func script(_ id: String) -> Route? {
    playbook.outline.scripts.first { $0.id == id }.map { script in
      let steps = script.steps.compactMap { id in methodSteps.first { $0.id == id } }
      return Route(.script(id), title: script.title, steps: steps)
    }
  }

  /// Returns the six steps for one objection.
  package func objection(_ id: ObjectionID) throws(PlaybookError) -> Route {
    let objections = try playbook.objections()
    let steps = objections.steps.map {
      RouteStep(id: $0.id, title: $0.title, stage: objections.title)
    }
    return Route(.objection(id), title: objections.title, steps: steps)
  }

  /// Returns what a dealer says of itself; asked again even when it is known.
  package func dealer() throws(PlaybookError) -> Route {
    let steps = try playbook.dealer()
    let title = steps.first?.title ?? playbook.outline.title
    let routeSteps = steps.map { RouteStep(id: $0.id, title: $0.title, stage: title) }
    return Route(.dealer, title: title, steps: routeSteps, asksAll: true)
  }

  /// Returns the self-check.
  ///
  /// - Parameter again: Whether it is asked although the record answers it.
  package func fit(again: Bool) throws(PlaybookError) -> Route {
    let fit = try playbook.fit()
    let steps = fit.groups.map {
      RouteStep(id: StepID(stage: "fit", step: $0.id), title: $0.title, stage: fit.title)
    }
    return Route(.fit, title: fit.title, steps: steps, asksAll: again)
  }

  /// Returns what a step asks, with its aim.
  func content(of step: RouteStep, in route: Route) throws(PlaybookError) -> Step {
    switch route.kind {
    case .method, .script: return try playbook.step(step.id)
    case .dealer:
      guard let found = try playbook.dealer().first(where: { $0.id == step.id }) else {
        throw .unknownStep(step.id)
      }
      return found
    case .objection:
      guard let found = try playbook.objections().steps.first(where: { $0.id == step.id }) else {
        throw .unknownStep(step.id)
      }
      return Step(id: found.id, title: found.title, aim: found.aim, prompts: found.prompts)
    case .fit:
      guard let group = try playbook.fit().groups.first(where: { $0.id == step.id.step }) else {
        throw .unknownStep(step.id)
      }
      return Step(id: step.id, title: group.title, aim: group.title, prompts: group.prompts)
    }
  }

  private var methodSteps: [RouteStep] {
    playbook.outline.stages.flatMap { stage in
      stage.steps.map { RouteStep(id: $0.id, title: $0.title, stage: stage.title) }
    }
  }
}

extension FitGroup {
  /// The questions of the group as prompts for a yes or a no.
  fileprivate var prompts: [Prompt] {
    questions.map {
      Prompt(
        field: Playbooks.FieldKey($0.id), type: .flag, label: title, question: $0.question,
        why: $0.why, example: Localized(zh: "是", en: "yes"))
    }
  }
}
