/// What leads from one table of things to another.
struct Changes<Key: Hashable, Value: Equatable> {
  /// The keys that are gone.
  let removed: [Key]
  /// What is new or has another value.
  let changed: [(Key, Value)]

  /// Compares two tables.
  init(from old: [Key: Value], to new: [Key: Value]) {
    removed = old.keys.filter { new[$0] == nil }
    changed = new.filter { old[$0.key] != $0.value }.map { ($0.key, $0.value) }
  }
}
