import GRDB

/// The tables that searching goes by: where each word stands, not what was said.
///
/// Their rows are numbered as the entries are. They hold no text (`content=''`) and no sizes, for
/// hits are ranked by `SearchRanking`; `SearchTerms` says what the terms are. Beside them stands how
/// the characters of names are read, which costs much to find out.
enum SearchSchema {
  /// The names of the indexes.
  static let names = indexes.map(\.name)

  /// Notes of every kind, and the names of accounts and people.
  static let tables = notes + people + readings
  /// What was said in rehearsals and practice stands apart, for it is looked into last.
  static let talks = """
    CREATE VIRTUAL TABLE talk_index USING fts5(
      words, keys, content = '', columnsize = 0, tokenize = 'ascii');

    """

  private static let indexes: [(name: String, sql: String)] = [
    ("word_index", notes), ("name_index", people), ("talk_index", talks),
  ]

  private static let notes = """
    CREATE VIRTUAL TABLE word_index USING fts5(
      words, keys, content = '', columnsize = 0, tokenize = 'ascii');

    """
  private static let people = """
    CREATE VIRTUAL TABLE name_index USING fts5(
      account, account_keys, person, person_keys, content = '', columnsize = 0,
      tokenize = 'ascii');

    """
  private static let readings = """
    CREATE TABLE name_reading (
      character TEXT PRIMARY KEY,
      readings TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    """

  /// Empties the indexes; one that is lost, or so spoilt that it cannot be emptied, is made anew.
  static func empty(_ db: Database) throws {
    for (name, sql) in indexes {
      do {
        try db.execute(sql: "INSERT INTO \(name) (\(name)) VALUES ('delete-all')")
      } catch let error as DatabaseError where error.resultCode != .SQLITE_BUSY {
        try remove(name, in: db)
        try db.execute(sql: sql)
      }
    }
  }

  /// SQLite drops no index that it cannot read: only the tables that lie behind it.
  private static func remove(_ name: String, in db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA writable_schema = ON;
        DELETE FROM sqlite_schema WHERE type = 'table' AND name = '\(name)';
        PRAGMA writable_schema = RESET;
        """)
    for part in ["data", "idx", "config"] {
      try db.execute(sql: "DROP TABLE IF EXISTS \(name)_\(part)")
    }
  }
}
