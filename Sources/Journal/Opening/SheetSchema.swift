/// The derived tables: what the entries say now, for lists over all accounts.
enum SheetSchema {
  /// The names of the tables, each after those that refer to it.
  static let names = ["occasion", "field", "contact", "commitment", "objection", "account"]

  /// Commitments and objections are here only while they are open.
  static let tables = """
    CREATE TABLE account (
      number INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      step TEXT,
      stage TEXT,
      opened INTEGER NOT NULL,
      updated INTEGER NOT NULL,
      follow_up TEXT,
      open_objections INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX account_by_name ON account (folded, name);
    CREATE INDEX account_by_follow_up ON account (follow_up, folded);
    CREATE INDEX account_by_stage ON account (stage, folded);
    CREATE TABLE field (
      account INTEGER NOT NULL REFERENCES account (number) ON DELETE CASCADE,
      key TEXT NOT NULL,
      shape TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (account, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE contact (
      account INTEGER NOT NULL REFERENCES account (number) ON DELETE CASCADE,
      id BLOB NOT NULL,
      name TEXT,
      title TEXT,
      org_unit TEXT,
      role TEXT,
      phone TEXT,
      PRIMARY KEY (account, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE commitment (
      account INTEGER NOT NULL REFERENCES account (number) ON DELETE CASCADE,
      id BLOB NOT NULL,
      owner TEXT NOT NULL,
      what TEXT NOT NULL,
      due TEXT,
      time TEXT,
      reason TEXT,
      rule TEXT,
      made INTEGER NOT NULL,
      moved_from TEXT NOT NULL,
      PRIMARY KEY (account, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE objection (
      account INTEGER NOT NULL REFERENCES account (number) ON DELETE CASCADE,
      id BLOB NOT NULL,
      topic TEXT,
      words TEXT NOT NULL,
      raised INTEGER NOT NULL,
      fields TEXT,
      PRIMARY KEY (account, id)
    ) STRICT, WITHOUT ROWID;

    """

  /// What the second form of the record has besides: occasions, when a customer was last spoken to,
  /// and all the terms of a promise. The rows are made anew from the entries afterwards.
  static let additions = """
    ALTER TABLE account ADD COLUMN contacted INTEGER;
    CREATE INDEX field_of_rhythm ON field (account) WHERE key = 'visit_rhythm';
    CREATE INDEX commitment_by_due ON commitment (due);
    ALTER TABLE commitment ADD COLUMN since TEXT;
    ALTER TABLE commitment ADD COLUMN grain TEXT;
    ALTER TABLE commitment ADD COLUMN assignee TEXT;
    CREATE TABLE occasion (
      account INTEGER NOT NULL REFERENCES account (number) ON DELETE CASCADE,
      id BLOB NOT NULL,
      terms TEXT NOT NULL,
      PRIMARY KEY (account, id)
    ) STRICT, WITHOUT ROWID;

    """

  /// What finds the accounts whose retention has ended: single days as JSON are in the order of days.
  static let retention = """
    CREATE INDEX IF NOT EXISTS field_of_retention ON field (value) WHERE key = 'keep_until';

    """
}
