/// The tables that searching goes by: where each word stands, not what was said.
///
/// Their rows are numbered as the entries are. They hold no text (`content=''`) and no sizes, for
/// hits are ranked by `SearchRanking`; `SearchTerms` says what the terms are. Beside them stands how
/// the characters of names are read, which costs much to find out.
enum SearchSchema {
  /// The names of the indexes.
  static let names = ["word_index", "name_index", "talk_index"]

  /// Notes of every kind, and the names of accounts and people.
  static let tables = """
    CREATE VIRTUAL TABLE word_index USING fts5(
      words, keys, content = '', columnsize = 0, tokenize = 'ascii');
    CREATE VIRTUAL TABLE name_index USING fts5(
      account, account_keys, person, person_keys, content = '', columnsize = 0,
      tokenize = 'ascii');
    CREATE TABLE name_reading (
      character TEXT PRIMARY KEY,
      readings TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    """

  /// What was said in rehearsals and practice stands apart, for it is looked into last.
  static let talks = """
    CREATE VIRTUAL TABLE talk_index USING fts5(
      words, keys, content = '', columnsize = 0, tokenize = 'ascii');

    """
}
