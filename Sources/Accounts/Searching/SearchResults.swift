import Foundation

/// Collects what fits a query and puts it in order.
package struct SearchResults {
  /// An entry that fits, with how.
  package struct Found {
    let entry: Entry
    let accountName: String
    let match: SearchMatcher.Match
  }

  /// What tells hits apart that show the same.
  private struct Key: Hashable {
    let account: AccountID
    let act: ActID?
    let subject: Subject
    let text: String?
  }

  private var found: [Found] = []

  /// Creates a collection of nothing.
  package init() {}

  /// How many fit.
  package var count: Int { found.count }

  /// Adds an entry.
  package mutating func add(_ entry: Entry, of accountName: String, _ match: SearchMatcher.Match) {
    found.append(Found(entry: entry, accountName: accountName, match: match))
  }

  /// Returns the first hits; names take no more than half of the room that notes can fill, and
  /// exercises only what these leave.
  package func hits(limit: Int) -> [SearchHit] {
    let ranking = SearchRanking(newest: found.map(\.entry.instant).max() ?? .distantPast)
    let scored = found.map { item in
      (
        item,
        ranking.score(
          marks: item.match.marks.count, length: item.match.length, at: item.entry.instant)
      )
    }
    let sorted = scored.sorted { left, right in
      if left.0.match.tier != right.0.match.tier { return left.0.match.tier < right.0.match.tier }
      if left.1 != right.1 { return left.1 > right.1 }
      return left.0.entry.clock > right.0.entry.clock
    }
    var seen: Set<Key> = []
    let distinct = sorted.map(\.0).filter { seen.insert(Self.key($0)).inserted }
    let names = distinct.prefix { $0.match.tier.isName }
    let notes = distinct.dropFirst(names.count).prefix { !$0.match.tier.isTalk }
    let talks = distinct.dropFirst(names.count + notes.count)
    let first = names.prefix(max((limit + 1) / 2, limit - notes.count))
    return (Array(first) + notes + talks).prefix(max(0, limit)).map {
      SearchHit(
        entry: $0.entry, accountName: $0.accountName, text: $0.match.text, marks: $0.match.marks,
        voice: $0.match.voice)
    }
  }

  /// Names are told apart by who bears them, notes by what they say and when, and exercises, in
  /// which a script says the same again and again, by what they say alone.
  private static func key(_ found: Found) -> Key {
    let tier = found.match.tier
    return Key(
      account: found.entry.account, act: tier.isName || tier.isTalk ? nil : found.entry.act,
      subject: tier.isName ? found.entry.subject : .account,
      text: tier.isName ? nil : found.match.text)
  }
}
