import Accounts
import Foundation
import GRDB

/// Finds what an import kept of a person beside name and number: `邮箱(王建国)：wang@example.cn`.
struct KeptDetails {
  private let db: Database
  private let finder: WordFinder

  /// Creates it for the words of a person.
  init(_ db: Database, of words: PersonalWords) {
    self.db = db
    finder = WordFinder(words)
  }

  /// Removes the entries of an account that hold such a detail; returns the details.
  func remove(of account: AccountID) throws -> [String] {
    var details: [String] = []
    for entry in try EntryTable(db).entries(of: account, kind: "kept") {
      guard case .kept(let text) = entry.body, let detail = detail(in: text) else { continue }
      guard let row = try EntryTable(db).row(of: entry.id) else { continue }
      try db.execute(sql: "DELETE FROM entry WHERE seq = ?", arguments: [row])
      details.append(detail)
    }
    return details
  }

  /// Whether a name is closed as that of a heading is.
  private func isHead(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let marks = Array(rest.prefix(2))
    return marks == [")", ":"] || marks == [")", "："]
  }

  /// The detail of a line that is about the person alone; nil for another line.
  private func detail(in text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    for range in finder.ranges(in: text) {
      let (start, end) = (range.lowerBound, range.upperBound)
      let isHeaded = start > 0 && scalars[start - 1] == "(" && isHead(scalars[end...])
      let isFirst = start == 0 && end < scalars.count && scalars[end] == " "
      guard isHeaded || isFirst else { continue }
      let rest = scalars[(isHeaded ? end + 2 : end)...]
      return String(String.UnicodeScalarView(rest)).trimmingCharacters(in: .whitespaces)
    }
    return nil
  }
}
