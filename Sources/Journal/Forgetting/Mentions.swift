import Accounts
import Foundation
import GRDB

/// Tells by what names accounts and people go, and who is mentioned where.
struct Mentions {
  private let db: Database

  /// Creates it as seen through a connection.
  init(_ db: Database) {
    self.db = db
  }

  /// Returns the accounts of a name; when none has it now, those that had it once.
  func accounts(named name: String) throws -> [AccountID] {
    let present = try NameSearch(db).accounts(named: name)
    guard present.isEmpty else { return present }
    let wanted = FoldedName(name).text
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT account, json_extract(payload, '$.text') FROM entry
        WHERE kind IN ('opened', 'renamed') ORDER BY clock
        """)
    var found: [AccountID] = []
    while let row = try rows.next() {
      let id = AccountID(row[0] as UUID)
      guard FoldedName(row[1] ?? "").text == wanted, !found.contains(id) else { continue }
      // A listed account that was renamed is asked for by the name it has.
      if try NameSearch(db).name(of: id).isEmpty { found.append(id) }
    }
    return found
  }

  /// Returns everything ever said of the people of an account, what was taken back included.
  func people(of account: AccountID) throws -> [ContactID: [ContactDetails]] {
    var people: [ContactID: [ContactDetails]] = [:]
    for entry in try EntryTable(db).entries(of: account, kind: "contact") {
      guard case (.contact(let id), .contact(let details)) = (entry.subject, entry.body) else {
        continue
      }
      people[id, default: []].append(details)
    }
    return people
  }

  /// Returns the words by which an account and its people are told from others.
  func words(of account: AccountID) throws -> PersonalWords {
    var words = PersonalWords()
    for kind in ["opened", "renamed"] {
      for entry in try EntryTable(db).entries(of: account, kind: kind) {
        switch entry.body {
        case .opened(let name), .renamed(let name): words.add(name, isSure: true)
        default: break
        }
      }
    }
    for details in try people(of: account).values {
      words.add(PersonalWords(of: details, besides: []).sure)
    }
    return words
  }

  /// Returns what was typed of an account, and the texts of its entries.
  func lines(of account: AccountID) throws -> Set<String> {
    var lines: Set<String> = []
    for entry in try EntryTable(db).entries(of: account) {
      if let text = entry.source?.text { lines.insert(text) }
      let text = EntryText(entry, isFirst: false)
      for line in [text.name?.text, text.words].compactMap(\.self) { lines.insert(line) }
    }
    lines.remove("")
    return lines
  }

  /// Returns those of some words that stand in anything said of an account.
  func occurring(_ words: PersonalWords, in account: AccountID) throws -> [String] {
    var missing = words.names.map { name in
      var word = PersonalWords()
      word.add(name.text, isExact: name.isExact, isSure: name.isSure)
      return (text: name.text, finder: WordFinder(word))
    }
    missing += words.phones.map { phone in
      var word = PersonalWords()
      word.add(phone: phone)
      return (text: phone, finder: WordFinder(word))
    }
    let rows = try Row.fetchCursor(
      db, sql: "SELECT payload, typed FROM entry WHERE account = ?", arguments: [account.uuid])
    var found: Set<String> = []
    while !missing.isEmpty, let row = try rows.next() {
      let texts = [row[0] as String, row[1] as String? ?? ""]
      missing.removeAll { word in
        guard texts.contains(where: word.finder.occurs) else { return false }
        found.insert(word.text)
        return true
      }
    }
    return (words.names.map(\.text) + words.phones).filter(found.contains)
  }

  /// Returns in how many entries of each other account the words stand.
  func counts(of words: PersonalWords, besides account: AccountID) throws -> [AccountID: Int] {
    guard !words.isEmpty else { return [:] }
    let finder = WordFinder(words)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT account, payload, typed FROM entry WHERE account <> ?",
      arguments: [account.uuid])
    var counts: [AccountID: Int] = [:]
    while let row = try rows.next() {
      let typed = row[2] as String? ?? ""
      guard finder.occurs(in: row[1]) || finder.occurs(in: typed) else { continue }
      counts[AccountID(row[0] as UUID), default: 0] += 1
    }
    return counts
  }
}
