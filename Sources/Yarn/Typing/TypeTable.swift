/// Which types are equal to which, and what is known of them (union-find).
struct TypeTable {
  private var parents: [Int] = []
  private var known: [ValueType?] = []

  /// Adds a term of a type, or of none yet.
  mutating func make(_ type: ValueType? = nil) -> TypeTerm {
    parents.append(parents.count)
    known.append(type)
    return TypeTerm(index: parents.count - 1)
  }

  /// Returns what is known of a term.
  mutating func type(of term: TypeTerm) -> ValueType? { known[root(term.index)] }

  /// Makes two terms equal.
  ///
  /// - Returns: Whether they can be.
  mutating func unify(_ left: TypeTerm, _ right: TypeTerm) -> Bool {
    let first = root(left.index)
    let second = root(right.index)
    guard first != second else { return true }
    if let one = known[first], let other = known[second], one != other { return false }
    parents[second] = first
    known[first] = known[first] ?? known[second]
    return true
  }

  private mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }
}
