package import Accounts
import Foundation

/// A store so plain that it can be checked by reading: a row of entries, folded at each question.
package final class MemoryStore: RecordStore {
  private var kept: [Entry] = []
  private var identifiers: IdentifierSource
  private let device: UUID

  /// Creates an empty store whose identifiers depend on the seed alone.
  package init(seed: UInt64 = 1) {
    identifiers = IdentifierSource(random: SeededNumbers(seed: seed))
    let made: EntryID = identifiers.next(at: Date(timeIntervalSince1970: 0))
    device = made.uuid
  }

  @discardableResult
  package func append(_ act: Act) throws(StoreError) -> [Entry] {
    let clock = kept.last?.clock ?? 0
    let entries = act.drafts.enumerated().map { offset, draft in
      Entry(
        id: identifiers.next(at: act.instant), account: act.account, session: act.session,
        act: act.id, subject: draft.subject, body: draft.body, source: draft.source,
        instant: act.instant, zone: act.zone, device: device, clock: clock + Int64(offset) + 1)
    }
    kept += entries
    return entries
  }

  package func prepare(_ account: AccountID) throws(StoreError) {}

  package func entries(of account: AccountID, after clock: Int64) throws(StoreError) -> [Entry] {
    kept.filter { $0.account == account && $0.clock > clock }
  }

  package func latestRehearsals(
    limit: Int
  ) throws(StoreError) -> [Owned<Recorded<RehearsalTerms>>] {
    let found = kept.reversed().compactMap { entry -> Owned<Recorded<RehearsalTerms>>? in
      guard case .rehearsed(let terms) = entry.body else { return nil }
      let name = folded.first { $0.id == entry.account }?.name ?? ""
      return Owned(Recorded(terms, by: entry), of: entry.account, named: name)
    }
    return Array(found.prefix(limit))
  }

  package func accounts(_ query: AccountQuery) throws(StoreError) -> [AccountSummary] {
    let rows = folded.filter { matches($0, query) }.map { summary($0, query) }
    let sorted = rows.sorted { left, right in
      if query.byFollowUp, left.followUp != right.followUp {
        guard let first = left.followUp else { return false }
        return right.followUp.map { first < $0 } ?? true
      }
      return fold(left.name) < fold(right.name)
    }
    return query.limit.map { Array(sorted.prefix($0)) } ?? sorted
  }

  package func accounts(named name: String) throws(StoreError) -> [AccountID] {
    folded.filter { fold($0.name) == fold(name) }.map(\.id)
  }

  package func accountNames(
    containing text: String, limit: Int
  ) throws(StoreError) -> [String] {
    let names = folded.map(\.name).filter { fold($0).contains(fold(text)) }
    let sorted = names.sorted {
      let (left, right) = (fold($0), fold($1))
      let begin = (left.hasPrefix(fold(text)), right.hasPrefix(fold(text)))
      return begin.0 == begin.1 ? left < right : begin.0
    }
    return Array(sorted.prefix(limit))
  }

  package func accountNames(like text: String, limit: Int) throws(StoreError) -> [String] {
    let wanted = Set(fold(text))
    let ranked = folded.map { (wanted.symmetricDifference(Set(fold($0.name))).count, $0.name) }
    let near = ranked.filter { $0.0 <= max(2, wanted.count / 2) }.sorted { $0 < $1 }
    return near.prefix(limit).map(\.1)
  }

  package func accountNames(
    completing text: String, limit: Int
  ) throws(StoreError) -> [String] {
    var matcher = SearchMatcher(SearchQuery(text))
    var found: [String: SearchRanking.Tier] = [:]
    for account in folded {
      found[account.name] = matcher.match(EntryText.Name(account.name))?.tier
    }
    let names = found.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    return Array(names.prefix(limit))
  }

  package func search(_ query: SearchQuery) throws(StoreError) -> [SearchHit] {
    var matcher = SearchMatcher(query)
    var results = SearchResults()
    let names = Dictionary(uniqueKeysWithValues: folded.map { ($0.id, $0.name) })
    let standing = ActStanding(kept)
    var lines = TypedLines()
    for entry in kept {
      let isFirst = lines.isFirst(entry)
      guard standing.holds(entry.act), query.account.map({ $0 == entry.account }) ?? true,
        let name = names[entry.account] ?? (entry.account == .dealer ? "" : nil)
      else { continue }
      for match in matcher.matches(entry, isFirst: isFirst) {
        results.add(entry, of: name, match)
      }
    }
    return results.hits(limit: query.limit)
  }

  package func openCommitments() throws(StoreError) -> [Owned<Commitment>] {
    let open = folded.flatMap { account in
      account.openCommitments.map { Owned($0, of: account.id, named: account.name) }
    }
    return open.sorted { left, right in
      let (first, second) = (left.thing.terms.due, right.thing.terms.due)
      if first == second { return left.thing.made < right.thing.made }
      guard let first else { return false }
      return second.map { first < $0 } ?? true
    }
  }

  package func openObjections() throws(StoreError) -> [Owned<Objection>] {
    let open = folded.flatMap { account in
      account.openObjections.map { Owned($0, of: account.id, named: account.name) }
    }
    return open.sorted { $0.thing.raised < $1.thing.raised }
  }

  package func openCommitmentCount(
    from: CalendarDay?, to: CalendarDay?
  ) throws(StoreError) -> Int {
    try openCommitments().count { row in
      guard let due = row.thing.terms.due else { return false }
      return from.map { due >= $0 } ?? true && to.map { due <= $0 } ?? true
    }
  }

  package func idleAccountCount() throws(StoreError) -> Int {
    folded.count { account in account.openCommitments.allSatisfy { $0.terms.due == nil } }
  }

  package func accountsWithRhythm(limit: Int?) throws(StoreError) -> [AccountID] {
    let ids = folded.filter { $0.fields[FieldKey("visit_rhythm")] != nil }.map(\.id)
    return limit.map { Array(ids.prefix($0)) } ?? ids
  }

  package func occasions() throws(StoreError) -> [Owned<Occasion>] {
    folded.sorted { fold($0.name) < fold($1.name) }.flatMap { account in
      account.occasions.map { Owned($0, of: account.id, named: account.name) }
    }
  }

  package func forgettingCount() throws(StoreError) -> Int { 0 }

  package func accountsToForget(by day: CalendarDay) throws(StoreError) -> [Owned<CalendarDay>] {
    folded.compactMap { account -> Owned<CalendarDay>? in
      guard case .date(let span)? = account.fields[.retention], let last = span.to, last <= day
      else { return nil }
      return Owned(last, of: account.id, named: account.name)
    }.sorted { ($0.thing, fold($0.accountName)) < ($1.thing, fold($1.accountName)) }
  }

  package func accountToForgetCount(by day: CalendarDay) throws(StoreError) -> Int {
    try accountsToForget(by: day).count
  }

  package func accountCount() throws(StoreError) -> Int { folded.count }

  /// The accounts that were opened, in that order.
  private var folded: [Account] {
    var order: [AccountID] = []
    for entry in kept where !order.contains(entry.account) { order.append(entry.account) }
    return order.map { id in Account(id: id, folding: kept.filter { $0.account == id }) }
      .filter { $0.opened != nil }
  }

  private func matches(_ account: Account, _ query: AccountQuery) -> Bool {
    if let stage = query.stage {
      guard account.position?.step.split(separator: ".").first.map(String.init) == stage else {
        return false
      }
    }
    guard let (key, id) = query.segment else { return true }
    guard case .choice(let choice) = account.fields[key] else { return false }
    return choice == id || choice.hasPrefix(id + ".")
  }

  private func summary(_ account: Account, _ query: AccountQuery) -> AccountSummary {
    let fields = account.fields.filled.filter { query.fields.contains($0.key) }
    var people: [ContactID: ContactDetails] = [:]
    for case .people(let named) in fields.values {
      for id in named { people[id] = account.contact(id)?.details }
    }
    return AccountSummary(
      id: account.id, name: account.name, step: account.position?.step, fields: fields,
      people: people, followUp: account.openCommitments.compactMap(\.terms.due).min(),
      openObjections: account.openObjections.count,
      updated: account.updated ?? .distantPast, contacted: account.contacted)
  }

  private func fold(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .widthInsensitive], locale: nil)
  }
}
