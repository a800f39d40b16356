/// All words in one tree of scalars, so that a text is looked up in one pass from each place.
struct Lexicon: Sendable {
  /// What one word stands for.
  struct Entry: Sendable {
    let symbol: UInt16
    let meaning: Meaning
  }

  private struct Key: Hashable {
    let node: Int32
    let scalar: UInt32
  }

  private var branches: [Key: Int32] = [:]
  private var table = FlatTable()
  private var first: [Int32]
  private var entries: [[Entry]] = [[]]
  private let directly = 0x250

  /// Creates an empty lexicon.
  init() {
    first = Array(repeating: 0, count: 0x250)
  }

  /// Adds a word in plain lower case; `_` stands for a space.
  mutating func add(_ word: some StringProtocol, _ entry: Entry) {
    var node: Int32 = 0
    for scalar in word.unicodeScalars {
      let value = scalar == "_" && word.unicodeScalars.count > 1 ? 32 : scalar.value
      node = branch(from: node, value)
    }
    if node > 0 { entries[Int(node)].append(entry) }
  }

  /// Makes the words ready to be looked up, after the last one was added.
  mutating func seal() {
    table = FlatTable(
      branches.map {
        (UInt64(UInt32(bitPattern: $0.key.node)) << 32 | UInt64($0.key.scalar), $0.value)
      })
    branches = [:]
  }

  /// Calls a closure for each word that begins at a place, with the place behind it.
  ///
  /// A word of letters is found only whole: neither letter may go on beside it.
  func visit(
    _ scalars: [Unicode.Scalar], from start: Int, _ body: (Entry, Int) -> Void
  ) {
    guard start == 0 || !Self.isJoined(scalars[start - 1], scalars[start]) else { return }
    var node: Int32 = 0
    var place = start
    while place < scalars.count {
      node = next(node, scalars[place].value)
      guard node > 0 else { return }
      place += 1
      let found = entries[Int(node)]
      guard !found.isEmpty else { continue }
      if place < scalars.count, Self.isJoined(scalars[place - 1], scalars[place]) { continue }
      for entry in found { body(entry, place) }
    }
  }

  private func next(_ node: Int32, _ scalar: UInt32) -> Int32 {
    if node == 0, scalar < directly { return first[Int(scalar)] }
    return table[UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)]
  }

  private func known(_ node: Int32, _ scalar: UInt32) -> Int32 {
    if node == 0, scalar < directly { return first[Int(scalar)] }
    return branches[Key(node: node, scalar: scalar)] ?? 0
  }

  private mutating func branch(from node: Int32, _ scalar: UInt32) -> Int32 {
    let known = known(node, scalar)
    if known > 0 { return known }
    let created = Int32(entries.count)
    entries.append([])
    if node == 0, scalar < directly {
      first[Int(scalar)] = created
    } else {
      branches[Key(node: node, scalar: scalar)] = created
    }
    return created
  }

  /// Whether two scalars belong to one word of letters.
  private static func isJoined(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    isLetter(left) && isLetter(right)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("\u{C0}"..."\u{24F}").contains(scalar)
  }
}
