package import Accounts
import Foundation
import Playbooks

/// Puts the brief before a visit together.
package struct BriefMaker {
  /// How many changes are shown.
  private static let mostChanges = 5
  /// How many objections to expect are shown.
  private static let mostExpected = 2
  /// How many pieces of evidence are shown for one objection.
  private static let mostEvidence = 2
  /// How many for one that is only to be expected.
  private static let mostEvidenceExpected = 1
  /// How many days ahead the customer's dates are shown.
  private static let reach = 60

  private let context: CoachingContext

  /// Creates it.
  package init(_ context: CoachingContext) {
    self.context = context
  }

  /// Returns the brief of an account.
  ///
  /// - Throws: `CoachingError` when record or playbook cannot be read.
  package func brief(of account: Account) throws(CoachingError) -> Brief {
    Brief(
      card: try VisitCardMaker(context).card(for: account), coverage: RoleCoverage(account),
      needs: try NeedLines(context).lines(of: account), changes: try changes(account),
      resistances: try resistances(account),
      findOut: try TodoList(context, account).items().map(\.text),
      ladder: try ProposalEngine(context).ladder(for: account),
      ledger: ConcessionLedger(account, context),
      limits: try LimitCheck(context, account).findings(),
      lastSafeDay: try LastSafeDay(account, context),
      visit: VisitDue(account, on: context.today, in: context.zone),
      occasions: OccasionAhead.within(
        Self.reach, of: context.today,
        among: account.occasions.map { Owned($0, of: account.id, named: account.name) }))
  }

  private func changes(_ account: Account) throws(CoachingError) -> [Brief.Change] {
    var found: [(instant: Date, change: Brief.Change)] = []
    for (key, history) in account.fields.histories {
      guard let last = history.values.last, let old = history.previous,
        old != last.value, key != Account.laterField, !old.isGrowing
      else { continue }
      let place = try context.place(of: key.whole)
      let change = Brief.Change(
        label: place.map { context.text($0.prompt.label, for: account) } ?? key.rawValue, old: old,
        new: last.value, day: CalendarDay(last.instant, in: context.zone))
      found.append((last.instant, change))
    }
    return found.sorted { ($0.instant, $1.change.label) > ($1.instant, $0.change.label) }
      .prefix(Self.mostChanges).map(\.change)
  }

  private func resistances(_ account: Account) throws(CoachingError) -> [Brief.Resistance] {
    let objections = try loading { () throws(PlaybookError) in try context.playbook.objections() }
    let open = account.openObjections.map { objection in
      resistance(
        objection.topic, account, objections, words: objection.words,
        step: ObjectionProgress(objections, objection.fields).next)
    }
    let standing = Set(account.openObjections.compactMap(\.topic))
    let settled = Set(account.objections.filter { !$0.isOpen }.compactMap(\.topic))
    let expected = LikelyObjections(account: account, today: context.today).topics
      .filter { !standing.contains($0.topic) && !settled.contains($0.topic) }
      .prefix(Self.mostExpected).map { topic, reason in
        resistance(
          topic, account, objections, reason: reason, step: objections.steps.first)
      }
    return open + expected
  }

  private func resistance(
    _ topic: String?, _ account: Account, _ objections: Objections, words: String? = nil,
    reason: LikelyReason? = nil, step: ObjectionStep?
  ) -> Brief.Resistance {
    let suggestion = Suggestion(context, account, objections)
    let known = objections.topics.first { $0.id == topic }
    let most = words == nil ? Self.mostEvidenceExpected : Self.mostEvidence
    let evidence = topic == nil ? [] : objections.evidence(for: topic).prefix(most)
    return Brief.Resistance(
      topic: known?.title[context.language] ?? topic ?? "", words: words, reason: reason,
      step: words == nil ? nil : step?.title[context.language],
      answer: step.flatMap { suggestion.wording(for: $0, topic: topic) },
      evidence: evidence.map {
        (
          context.text($0.title, for: account),
          context.filledText($0.how, for: account) ?? context.text($0.how, for: account)
        )
      })
  }
}

extension FieldValue {
  /// Whether it is a list, which grows rather than changes.
  fileprivate var isGrowing: Bool {
    switch self {
    case .list, .people: true
    default: false
    }
  }
}
