/// Tells which entries are the first of their act to rest on a typed line.
///
/// A line from which several entries were read is searched for in the first of them alone.
package struct TypedLines {
  private var act: ActID?
  private var lines: Set<String> = []

  /// Creates it before the first entry.
  package init() {}

  /// Returns whether an entry is the first; to be asked in the order of entries, act by act.
  package mutating func isFirst(_ entry: Entry) -> Bool {
    if entry.act != act {
      act = entry.act
      lines = []
    }
    guard let source = entry.source else { return true }
    return lines.insert(source.text).inserted
  }
}
