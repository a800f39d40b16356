package import Accounts
package import Playbooks

/// Tells how far an account has come.
package struct ProgressMaker {
  private let context: CoachingContext

  /// Creates a maker.
  package init(_ context: CoachingContext) {
    self.context = context
  }

  /// Returns the stages of the method with what is filled.
  ///
  /// - Parameter here: The step at which a conversation stands; nil when none does.
  package func progress(
    of account: Account, at here: StepID? = nil
  ) throws(CoachingError) -> Progress {
    var stages: [Progress.Stage] = []
    for stage in context.playbook.outline.stages {
      var steps: [Progress.Step] = []
      for outline in stage.steps {
        let step = try loading { () throws(PlaybookError) in
          try context.playbook.step(outline.id)
        }
        steps.append(
          Progress.Step(
            id: outline.id.rawValue, title: context.text(outline.title, for: account),
            filled: step.prompts.count { account.fields[$0.key] != nil },
            asked: step.prompts.count, isHere: outline.id == here))
      }
      stages.append(
        Progress.Stage(id: stage.id, title: context.text(stage.title, for: account), steps: steps))
    }
    return Progress(stages: stages)
  }
}
