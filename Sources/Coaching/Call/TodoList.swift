package import Accounts
import Playbooks

/// What is most worth asking now: what the rep put off, what the objection that stands needs, and the
/// questions of the stage on which most next steps depend.
package struct TodoList {
  /// Something to ask.
  package struct Item: Hashable, Sendable {
    /// Its number among the questions put off, from 1; nil for others.
    package let number: Int?
    /// The question.
    package let text: String
  }

  /// How many questions of the stage are named.
  private static let most = 3

  private let context: CoachingContext
  private let account: Account

  /// Creates the list for an account.
  package init(_ context: CoachingContext, _ account: Account) {
    self.context = context
    self.account = account
  }

  /// Returns the questions put off, then the step an objection needs, then those of the stage, the
  /// shortest first.
  ///
  /// - Throws: `CoachingError.playbook` when the questions cannot be read.
  package func items() throws(CoachingError) -> [Item] {
    let later = account.questionsForLater.enumerated().map { index, text in
      Item(number: index + 1, text: text)
    }
    return later + (try objectionItems()) + (try stageItems())
  }

  private func objectionItems() throws(CoachingError) -> [Item] {
    guard let open = account.openObjections.last else { return [] }
    let objections = try loading { () throws(PlaybookError) in try context.playbook.objections() }
    guard let step = ObjectionProgress(objections, open.fields).next,
      let text = Suggestion(context, account, objections).wording(for: step, topic: open.topic)
    else { return [] }
    return [Item(number: nil, text: step.title[context.language] + ": " + text)]
  }

  private func stageItems() throws(CoachingError) -> [Item] {
    let stage = ProposalEngine.stage(of: account, in: context.playbook.outline)
    let points = try OpenPoints(context).points(of: account)
    let weights = try weights()
    let ranked = points.enumerated().sorted { left, right in
      key(left.element, left.offset, stage, weights)
        < key(right.element, right.offset, stage, weights)
    }
    var items: [Item] = []
    for (_, point) in ranked.prefix(Self.most) {
      guard let place = try context.place(of: point.place.field) else { continue }
      items.append(Item(number: nil, text: context.text(place.prompt.question, for: account)))
    }
    return items.sorted { $0.text.count < $1.text.count }
  }

  private func key(
    _ point: OpenPoint, _ offset: Int, _ stage: String, _ weights: [Accounts.FieldKey: Int]
  ) -> (Int, Int, Int) {
    let isOfStage = StepID(point.place.step)?.stage == stage
    return (isOfStage ? 0 : 1, -(weights[point.place.field] ?? 0), offset)
  }

  /// How many proposals wait for a field.
  private func weights() throws(CoachingError) -> [Accounts.FieldKey: Int] {
    let rules = try loading { () throws(PlaybookError) in try context.playbook.rules() }
    var weights: [Accounts.FieldKey: Int] = [:]
    for rule in rules {
      for field in rule.when.has + rule.when.missing {
        weights[Accounts.FieldKey(field.rawValue), default: 0] += 1
      }
    }
    return weights
  }
}
