import Accounts
import Playbooks

/// How far the six steps over an objection have come, and what each still needs.
struct ObjectionProgress {
  private let objections: Objections
  private let fields: FieldSet

  /// Creates it for what is recorded of an objection.
  init(_ objections: Objections, _ fields: FieldSet) {
    self.objections = objections
    self.fields = fields
  }

  /// The steps that are not done, in order.
  var missing: [ObjectionStep] { objections.steps.filter { !isDone($0) } }

  /// The first step that is not done; nil when all are.
  var next: ObjectionStep? { missing.first }

  /// Whether the true reason is recorded: what the first step is for.
  var isReasonKnown: Bool { objections.steps.first.map(isDone) ?? true }

  /// Whether the customer's reaction to a trial or to evidence is recorded.
  var hasReaction: Bool {
    ["probe", "confirm", "dispel"].contains { id in step(id).map(isDone) ?? false }
  }

  /// Returns a step by its own name.
  func step(_ name: String) -> ObjectionStep? {
    objections.steps.first { $0.id.step == name }
  }

  /// Returns the field in which the customer's answer to a step belongs: the first empty one up to
  /// what makes the step done; nil when there is none.
  func answerField(of step: ObjectionStep) -> Accounts.FieldKey? {
    guard let done = step.done, let last = step.prompts.firstIndex(where: { $0.field == done })
    else { return nil }
    return step.prompts[...last].first { $0.type == .text && fields[$0.key] == nil }?.key
  }

  /// Whether with some fields more the objection is settled: a reaction and a commitment are there.
  func isClosed(with given: Set<Accounts.FieldKey>) -> Bool {
    let holds = { (key: Playbooks.FieldKey) in
      let key = Accounts.FieldKey(key.rawValue)
      return given.contains(key) || fields[key] != nil
    }
    let wanted = objections.closedBy
    guard !wanted.isEmpty else {
      let done = objections.steps.compactMap(\.done)
      return !done.isEmpty && done.allSatisfy(holds)
    }
    return wanted.allSatisfy { $0.contains(where: holds) }
  }

  private func isDone(_ step: ObjectionStep) -> Bool {
    step.done.map { fields[Accounts.FieldKey($0.rawValue)] != nil } ?? true
  }
}
