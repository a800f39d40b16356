import Accounts
import GRDB

/// How the characters of names are read, kept from one run to the next.
struct KeptReadings {
  private let db: Database

  /// Creates the readings as seen through a connection.
  init(_ db: Database) {
    self.db = db
  }

  /// Returns a table that looks here first.
  func table() -> PinyinTable {
    PinyinTable { [db] character in
      let statement = try? db.cachedStatement(
        sql: "SELECT readings FROM name_reading WHERE character = ?")
      // What cannot be read is looked up as if it were not kept.
      let text = try? statement.flatMap { try String.fetchOne($0, arguments: [character]) }
      return text?.split(separator: " ").map(String.init)
    }
  }

  /// Keeps what a table had to look up elsewhere.
  func keep(_ fresh: [String: [String]]) throws {
    for (character, readings) in fresh {
      try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO name_reading (character, readings) VALUES (?, ?)"
      ).execute(arguments: [character, readings.joined(separator: " ")])
    }
  }

  /// Forgets all of them: they tell what characters names had.
  func clear() throws {
    try db.execute(sql: "DELETE FROM name_reading")
  }
}
