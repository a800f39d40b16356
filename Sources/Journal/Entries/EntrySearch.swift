import Accounts
import Foundation
import GRDB

/// Looks words up in everything that was noted.
struct EntrySearch {
  /// Of the entries that fit, so many are ranked, the newest.
  private static let most = 100
  /// Of the rehearsals that fit, so many: they are long, and they only fill up a page.
  private static let mostTalks = 40

  private let db: Database
  private let query: SearchQuery
  private var matcher: SearchMatcher
  private let expression: SearchExpression

  /// Creates a search through a connection.
  init(_ query: SearchQuery, in db: Database) {
    self.db = db
    self.query = query
    matcher = SearchMatcher(query, pinyin: KeptReadings(db).table())
    expression = SearchExpression(query, matcher.phrases)
  }

  /// Returns the hits in order.
  mutating func hits() throws -> [SearchHit] {
    guard !matcher.phrases.isEmpty, query.limit > 0 else { return [] }
    var results = SearchResults()
    let most = max(Self.most, 2 * query.limit)
    var rows = try self.rows("name_index", expression.names(withPeople: true), most)
    try add(rows, to: &results)
    let found = try self.rows("word_index", expression.words(isOpen: false), most)
    try add(found.filter { !rows.contains($0) }, to: &results)
    rows += found
    // Words that begin longer ones come after all others, so they are wanted only on a short page.
    if matcher.phrases.contains(where: \.isOpen), found.count < query.limit {
      let more = try self.rows("word_index", expression.words(isOpen: true), most)
      let known = Set(rows)
      try add(more.filter { !known.contains($0) }, to: &results)
    }
    let hits = results.hits(limit: query.limit)
    guard hits.count < query.limit else { return hits }
    try addTalks(to: &results)
    return results.hits(limit: query.limit)
  }

  /// What was only rehearsed or practised comes after everything else.
  private mutating func addTalks(to results: inout SearchResults) throws {
    let most = max(Self.mostTalks, 2 * query.limit)
    let found = try rows("talk_index", expression.words(isOpen: false), most)
    try add(found, to: &results)
    guard matcher.phrases.contains(where: \.isOpen), found.count < query.limit else { return }
    let known = Set(found)
    let more = try rows("talk_index", expression.words(isOpen: true), most)
    try add(more.filter { !known.contains($0) }, to: &results)
  }

  /// Returns the names that accounts have now and that fit, in order.
  mutating func accountNames() throws -> [String] {
    guard !matcher.phrases.isEmpty else { return [] }
    let rows = try rows(
      "name_index", expression.names(withPeople: false),
      max(Self.most, query.limit))
    var found: [String: SearchRanking.Tier] = [:]
    for item in try EntryTable(db).found(rows) {
      guard let name = EntryText(item.entry, isFirst: false).name, name.text == item.accountName,
        let match = matcher.match(name)
      else { continue }
      found[name.text] = match.tier
    }
    let sorted = found.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    return sorted.prefix(max(0, query.limit)).map(\.key)
  }

  private mutating func add(_ rows: [Int64], to results: inout SearchResults) throws {
    for item in try EntryTable(db).found(rows) {
      guard let name = item.accountName ?? (item.entry.account == .dealer ? "" : nil) else {
        continue
      }
      for match in matcher.matches(item.entry, isFirst: item.isFirst) {
        results.add(item.entry, of: name, match)
      }
    }
  }

  /// The newest rows of an index that an expression lets through.
  private func rows(_ table: String, _ expression: String, _ most: Int) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: "SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid DESC LIMIT ?")
    return try Int64.fetchAll(statement, arguments: [expression, most])
  }
}
