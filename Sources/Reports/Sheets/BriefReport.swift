package import Accounts
package import Coaching
import Texts

/// What a rep reads on the way to a visit, on one page.
package struct BriefReport {
  private let format: ValueFormat
  private let account: Account
  private var texts: Texts { format.texts }

  /// Creates a report of an account.
  package init(_ format: ValueFormat, of account: Account) {
    self.format = format
    self.account = account
  }

  /// Returns the brief: people, needs, changes, what to do and say, objections, questions, asks.
  package func blocks(_ brief: Brief) -> [ReportBlock] {
    [.heading(texts(.cardBrief, ["account": account.name]), level: 1)]
      + list(.briefNow, now(brief))
      + list(.cardPeople, people(brief.coverage))
      + needs(brief)
      + list(.briefChanges, brief.changes.map(words))
      + VisitCardReport(format).sections(brief.card, of: account)
      + brief.resistances.enumerated().flatMap { resistance($1, isFirst: $0 == 0) }
      + list(.briefFindOut, brief.findOut)
      + list(.cardPromised, account.openCommitments.map(promise))
      + list(.briefOptions, account.options.map { OptionFormat(format).words(for: $0.terms) })
      + list(.briefLadder, ladder(brief.ladder))
      + list(.briefMind, mind(brief))
  }

  private func list(_ title: TextKey, _ items: [String]) -> [ReportBlock] {
    items.isEmpty ? [] : [.heading(texts(title), level: 2), .list(items)]
  }

  private func needs(_ brief: Brief) -> [ReportBlock] {
    let fields = brief.needs.map { ReportField($0.label, format($0.value, in: account)) }
    return fields.isEmpty ? [] : [.heading(texts(.briefNeeds), level: 2), .fields(fields)]
  }

  /// What the rhythm and the customer's year ask for.
  private func now(_ brief: Brief) -> [String] {
    let visit = brief.visit.map { visit in
      texts(
        visit.isMissed ? .briefVisitMissed : .briefVisit,
        ["day": format.days.due(visit.day, at: visit.time)])
    }
    return [visit].compactMap(\.self)
      + brief.occasions.map { OccasionFormat(format).words(for: $0.row.thing.terms) }
  }

  private func people(_ coverage: RoleCoverage) -> [String] {
    let known = account.contacts.map { format.people.full($0.details) } + introducers
    guard !coverage.uncovered.isEmpty else { return known }
    let roles = format.joined(coverage.uncovered.map(format.people.role))
    return known + ["⚠ " + texts(.briefUncovered, ["roles": roles])]
  }

  /// Who could introduce us, as long as we know nobody inside.
  private var introducers: [String] {
    guard account.fields[FieldKey("known_contacts")] == nil,
      let people = account.fields[FieldKey("introducer")]
    else { return [] }
    return [texts(.briefIntroducer, ["names": format(people, in: account)])]
  }

  /// What we lack for this order, and where it is to come from.
  private var gaps: [String] {
    guard case .list(let gaps)? = account.fields[FieldKey("stock_gap")], !gaps.isEmpty else {
      return []
    }
    let ways = ["gap_solution", "gap_plan"].compactMap { name in
      account.fields[FieldKey(name)].map { format($0, of: FieldKey(name), in: account) }
    }
    let key: TextKey = ways.isEmpty ? .briefGapOpen : .briefGap
    return [texts(key, ["gaps": format.joined(gaps), "way": format.joined(ways)])]
  }

  private func words(_ change: Brief.Change) -> String {
    let old = format(change.old, in: account)
    let new = change.new.map { format($0, in: account) } ?? texts(.wordNone)
    return texts(
      .briefChange,
      ["label": change.label, "old": old, "new": new, "day": format.days.day(change.day)])
  }

  private func resistance(_ resistance: Brief.Resistance, isFirst: Bool) -> [ReportBlock] {
    let head: String
    if let words = resistance.words {
      head = texts(
        .briefStanding,
        ["topic": resistance.topic, "words": words, "step": resistance.step ?? ""])
    } else {
      head = texts(
        .briefLikely,
        ["topic": resistance.topic, "reason": resistance.reason.map(words) ?? ""])
    }
    let lines =
      [head] + (resistance.answer.map { [texts(.briefSay, ["words": $0])] } ?? [])
      + resistance.evidence.map { texts(.briefBring, ["title": $0.title, "how": $0.how]) }
    return (isFirst ? [.heading(texts(.cardObjections), level: 2)] : []) + [.list(lines)]
  }

  private func words(_ reason: LikelyReason) -> String {
    switch reason {
    case .rivalIsCheaper(let price):
      texts(.likelyCheaper, ["price": format(price, in: account)])
    case .rivalIsNamed(let name): texts(.likelyRival, ["name": name])
    case .budgetIsShort: texts(.likelyBudget)
    case .timeIsShort(let day): texts(.likelyTime, ["day": format.days.day(day)])
    case .boughtByRules: texts(.likelyRules)
    }
  }

  private func promise(_ commitment: Commitment) -> String {
    let owner = format.people.owner(commitment.terms)
    return [commitment.terms.what, owner, CommitmentList(format).due(commitment)]
      .joined(separator: " · ")
  }

  private func ladder(_ proposals: [Proposal]) -> [String] {
    proposals.map { proposal in
      [
        proposal.what, format.people.side(proposal.owner),
        format.days.due(proposal.due, at: proposal.time),
      ].joined(separator: " · ")
    }
  }

  /// What was given away, and what official documents say.
  private func mind(_ brief: Brief) -> [String] {
    gaps + LedgerFormat(format).lines(brief.ledger) + brief.limits.map(LimitFormat(format).words)
      + (brief.lastSafeDay.map { [LimitFormat(format).words(for: $0)] } ?? [])
  }
}
