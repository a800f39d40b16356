/// Tells which entries are the first of their act to rest on a typed line.
///
/// A line from which several entries were read is searched for in the first of them alone.
package struct TypedLines {
  private var act: ActID?
  private var account: AccountID?
  private var lines: Set<String> = []

  /// Creates it before the first entry.
  package init() {}

  /// Returns whether an entry is the first; to be asked in the order of entries, act by act.
  package mutating func isFirst(_ entry: Entry) -> Bool {
    // An act may have written to several accounts.
    if entry.act != act || entry.account != account {
      (act, account) = (entry.act, entry.account)
      lines = []
    }
    guard let source = entry.source else { return true }
    return lines.insert(source.text).inserted
  }
}
