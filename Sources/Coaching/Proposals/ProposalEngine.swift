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
    let ranked = try fitting(account).sorted { left, right in
      rank(left.element, left.offset, rules) < rank(right.element, right.offset, rules)
    }
    let limit = try LastSafeDay(account, context)
    return ranked.prefix(Self.most).map { proposal($0.element, for: account, limit) }
  }

  /// Returns what may be asked for, one thing of each size, the smallest first.
  ///
  /// - Throws: `CoachingError.playbook` when the rules cannot be read.
  package func ladder(for account: Account) throws(CoachingError) -> [Proposal] {
    let fitting = try fitting(account)
    let limit = try LastSafeDay(account, context)
    return Set(fitting.map(\.element.size)).sorted().compactMap { size in
      fitting.first { $0.element.size == size }.map { proposal($0.element, for: account, limit) }
    }
  }

  /// The rules whose conditions hold and that do not rest.
  private func fitting(
    _ account: Account
  ) throws(CoachingError) -> [EnumeratedSequence<[ProposalRule]>.Element] {
    let stage = Self.stage(of: account, in: context.playbook.outline)
    let check = ConditionCheck(
      account: account, stage: stage, today: context.today,
      needsNotice: !(try LimitCheck(context, account).leadTimes()).isEmpty)
    let busy = rulesBusy(in: account, on: context.today)
    let known = try loading { () throws(PlaybookError) in try context.playbook.rules() }
    return known.enumerated().filter { _, rule in
      !busy.contains(rule.id) && check.holds(rule.when)
    }
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

  private func proposal(
    _ rule: ProposalRule, for account: Account, _ limit: LastSafeDay?
  ) -> Proposal {
    let days = DueDay(account: account, today: context.today, lastSafe: limit?.day)
    var due = days.day(for: rule.due)
    // What the customer's year leaves no room for is due earlier.
    let isMoved = limit.map { $0.day >= context.today && $0.day < due } ?? false
    if let limit, isMoved { due = limit.day }
    return Proposal(
      rule: rule.id, what: context.text(rule.what, for: account),
      owner: rule.owner == .us ? .us : .customer, due: due, time: days.time(for: rule.due),
      why: context.text(rule.why, for: account), size: rule.size,
      grounds: GroundFinder(context, account).grounds(of: rule.when),
      movedBy: isMoved ? limit?.limits.map { context.text($0.title, for: account) } ?? [] : [])
  }
}
