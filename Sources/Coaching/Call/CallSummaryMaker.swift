import Accounts
import Playbooks

/// Sums up a call: what the record holds now against what it held before.
struct CallSummaryMaker {
  let context: CoachingContext
  let before: Account
  let after: Account

  /// Returns the summary.
  func summary() throws(CoachingError) -> CallSummary {
    let changes = try changes()
    let known = Set(before.contacts.map(\.id))
    let promised = after.commitments.filter { now in
      !before.commitments.contains { $0.id == now.id && $0.terms == now.terms }
    }.map(\.terms)
    let given = Set(before.concessions.map(\.id))
    let expected = Set(before.occasions.map(\.id))
    return CallSummary(
      new: changes.filter { $0.old == nil }, changed: changes.filter { $0.old != nil },
      people: after.contacts.filter { !known.contains($0.id) }.map(\.details),
      objections: try handled(), ours: promised.filter { $0.owner == .us },
      theirs: promised.filter { $0.owner == .customer },
      concessions: after.concessions.filter { !given.contains($0.id) },
      occasions: after.occasions.filter { !expected.contains($0.id) }.map(\.terms),
      later: after.questionsForLater, open: try openOfStage())
  }

  /// The fields that hold something else now, in the order in which the method asks for them.
  private func changes() throws(CoachingError) -> [FieldChange] {
    var found: [(place: Int, change: FieldChange)] = []
    let order = context.playbook.outline.steps.map(\.id)
    for key in Set(before.fields.filled.keys).union(after.fields.filled.keys).sorted() {
      let (old, new) = (before.fields[key], after.fields[key])
      guard old != new, key != Account.laterField else { continue }
      if case .people? = new { continue }
      let place = try context.place(of: key.whole)
      let name = place.map { context.text($0.prompt.label, for: after) } ?? key.rawValue
      let change = FieldChange(
        label: key.part.map { name + " · " + $0 } ?? name, old: old, new: new, title: nil)
      let step = place.flatMap { found in order.firstIndex { $0 == found.step.id } }
      found.append((step ?? order.count, change))
    }
    return found.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element.change)
  }

  private func handled() throws(CoachingError) -> [CallSummary.Handled] {
    let touched = after.objections.filter { now in
      !before.objections.contains { $0 == now } || now.isOpen
    }
    guard !touched.isEmpty else { return [] }
    let objections = try loading { () throws(PlaybookError) in try context.playbook.objections() }
    return touched.map { objection in
      let missing = ObjectionProgress(objections, objection.fields).missing
      return CallSummary.Handled(
        words: objection.words,
        topic: objections.topics.first { $0.id == objection.topic }?.title[context.language],
        done: objections.steps.count - missing.count, steps: objections.steps.count,
        missing: missing.map { $0.title[context.language] }, isClosed: !objection.isOpen)
    }
  }

  private func openOfStage() throws(CoachingError) -> [OpenPoint] {
    let stage = ProposalEngine.stage(of: after, in: context.playbook.outline)
    let points = try OpenPoints(context).points(of: after)
    return points.filter { StepID($0.place.step)?.stage == stage }
  }
}
