/// What one of the search indexes holds of an entry.
struct IndexLine: Hashable, Sendable {
  /// What the words are.
  enum Kind {
    case note
    case account
    case person
    case talk

    /// The index in which it stands.
    var index: String {
      switch self {
      case .note: "word_index"
      case .talk: "talk_index"
      case .account, .person: "name_index"
      }
    }

    /// The columns of the index in which words and keys stand.
    var columns: (words: String, keys: String) {
      switch self {
      case .note, .talk: ("words", "keys")
      case .account: ("account", "account_keys")
      case .person: ("person", "person_keys")
      }
    }

    /// The statement that adds a line of a row.
    var addition: String {
      switch self {
      case .note: "INSERT INTO word_index (rowid, words, keys) VALUES (?, ?, ?)"
      case .talk: "INSERT INTO talk_index (rowid, words, keys) VALUES (?, ?, ?)"
      case .account: "INSERT INTO name_index (rowid, account, account_keys) VALUES (?, ?, ?)"
      case .person: "INSERT INTO name_index (rowid, person, person_keys) VALUES (?, ?, ?)"
      }
    }

    /// The statement that takes the line of a row out: an index without texts must be told again
    /// what it is to forget.
    var removal: String {
      switch self {
      case .note:
        "INSERT INTO word_index (word_index, rowid, words, keys) VALUES ('delete', ?, ?, ?)"
      case .talk:
        "INSERT INTO talk_index (talk_index, rowid, words, keys) VALUES ('delete', ?, ?, ?)"
      case .account:
        """
        INSERT INTO name_index (name_index, rowid, account, account_keys)
        VALUES ('delete', ?, ?, ?)
        """
      case .person:
        """
        INSERT INTO name_index (name_index, rowid, person, person_keys)
        VALUES ('delete', ?, ?, ?)
        """
      }
    }
  }

  /// What the words are.
  let kind: Kind
  /// The terms of the words, with spaces between them.
  let words: String
  /// The keys, with spaces between them.
  let keys: String

  /// Creates a line from its terms.
  init(_ kind: Kind, words: [String], keys: [String]) {
    self.kind = kind
    self.words = words.joined(separator: " ")
    self.keys = keys.joined(separator: " ")
  }
}
