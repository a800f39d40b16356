import Accounts

/// An entry that was looked up by its row, with what a list of hits shows besides.
struct FoundEntry {
  /// The entry.
  let entry: Entry
  /// What its account is called now; nil when it is not listed.
  let accountName: String?
  /// Whether it is the first of its act that rests on its typed line.
  let isFirst: Bool
}
