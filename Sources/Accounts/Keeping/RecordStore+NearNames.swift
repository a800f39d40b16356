extension RecordStore {
  /// Returns the names of accounts that a mistyped or shortened one may stand for: those in which
  /// it occurs, then those that it spells in pinyin, then those that are spelt like it.
  package func nearNames(to text: String, limit: Int = 3) throws(StoreError) -> [String] {
    var names = try accountNames(containing: text, limit: limit)
    for name in try accountNames(completing: text, limit: limit) where !names.contains(name) {
      names.append(name)
    }
    for name in try accountNames(like: text, limit: limit) where !names.contains(name) {
      names.append(name)
    }
    return Array(names.prefix(limit))
  }
}
