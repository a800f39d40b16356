package import Accounts
package import Playbooks

/// Proposes the next commitments from what the record holds.
package struct ProposalEngine {
  private let context: CoachingContext

  /// How many are proposed at a time.
  private static let most = 3
  /// How many days a rule rests after what it proposed was done or dropped.
  private static let rest = 14

  /// Creates an engine.
  package init(_ context: CoachingContext) {
    self.context = context
  }

  /// Returns the commitments worth asking for now: those that follow from the given rules first,
  /// then the smallest first. One turned down today, standing open, or settled lately is left out.
  ///
  /// - Throws: `CoachingError.playbook` when the rules cannot be read.
  package func proposals(
    for account: Account, following rules: Set<String> = []
  ) throws(CoachingError) -> [Proposal] {
    let today = context.today
    let stage = Self.stage(of: account, in: context.playbook.outline)
    let check = ConditionCheck(account: account, stage: stage, today: today)
    let busy = rulesBusy(in: account, on: today)
    let known = try loading { () throws(PlaybookError) in try context.playbook.rules() }
    let fitting = known.enumerated().filter { _, rule in
      !busy.contains(rule.id) && check.holds(rule.when)
    }
    let ranked = fitting.sorted { left, right in
      rank(left.element, left.offset, rules) < rank(right.element, right.offset, rules)
    }
    let due = DueDay(account: account, today: today)
    return ranked.prefix(Self.most).map { proposal($0.element, for: account, due) }
  }

  /// Returns the stage an account is in: that of the question asked last, or the first.
  package static func stage(of account: Account, in outline: Outline) -> String {
    let stage = account.position.flatMap { StepID($0.step) }?.stage
    return outline.stages.first { $0.id == stage }?.id ?? outline.stages.first?.id ?? ""
  }

  private func rank(
    _ rule: ProposalRule, _ index: Int, _ following: Set<String>
  ) -> (Int, Int, Int) {
    (following.contains(rule.id) ? 0 : 1, rule.size, index)
  }

  private func rulesBusy(in account: Account, on today: CalendarDay) -> Set<String> {
    let dismissed = account.dismissed.filter { $0.value == today }.keys
    let kept = account.commitments.filter { commitment in
      guard let settled = commitment.settled else { return true }
      return today.ordinal - CalendarDay(settled, in: context.zone).ordinal < Self.rest
    }
    return Set(dismissed).union(kept.compactMap(\.terms.rule))
  }

  private func proposal(_ rule: ProposalRule, for account: Account, _ due: DueDay) -> Proposal {
    Proposal(
      rule: rule.id, what: context.text(rule.what, for: account),
      owner: rule.owner == .us ? .us : .customer, due: due.day(for: rule.due),
      time: due.time(for: rule.due), why: context.text(rule.why, for: account), size: rule.size)
  }
}
