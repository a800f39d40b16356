/// A place that moves along the core of a text in plain lower case.
struct Cursor {
  /// Where it stands, counted in scalars.
  var position: Int
  /// The scalars it moves along.
  let scalars: [Unicode.Scalar]
  /// Where the core ends.
  let end: Int

  /// Creates a cursor at the start of a text's core.
  init(_ text: PlainText) {
    scalars = text.folded
    position = text.core.lowerBound
    end = text.core.upperBound
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { position >= end }

  /// The scalar it stands before; nil at the end.
  var next: Unicode.Scalar? { position < end ? scalars[position] : nil }

  /// The scalar it stands behind; nil at the start of the text.
  var lastTaken: Unicode.Scalar? { position > 0 ? scalars[position - 1] : nil }

  /// Passes over spaces.
  mutating func skipSpaces() {
    while let scalar = next, scalar == " " || scalar == "\n" { position += 1 }
  }

  /// Passes over one scalar when it comes next.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  /// Passes over a word in lower case when it comes next; a Latin word must not go on.
  mutating func take(word: String) -> Bool {
    var place = position
    var last: Unicode.Scalar?
    for scalar in word.unicodeScalars {
      guard place < end, scalars[place] == scalar else { return false }
      last = scalar
      place += 1
    }
    if let last, Self.isLetter(last), place < end, Self.isLetter(scalars[place]) { return false }
    position = place
    return true
  }

  /// Passes over spaces and then the longest word of a table, and returns what it stands for.
  mutating func take<Value>(from table: WordTable<Value>) -> Value? {
    let start = position
    skipSpaces()
    for entry in table.entries where take(word: entry.word) { return entry.meaning }
    position = start
    return nil
  }

  /// Passes over spaces and then ASCII digits, not more than some, and returns their number.
  mutating func takeInteger(digits allowed: ClosedRange<Int>) -> Int? {
    let start = position
    skipSpaces()
    let digits = takeDigits(atMost: min(allowed.upperBound, 18))
    guard allowed.contains(digits.count), Self.digit(next) == nil else {
      position = start
      return nil
    }
    return digits.value
  }

  /// Passes over ASCII digits and returns their number and how many they are.
  mutating func takeDigits(atMost most: Int) -> (value: Int, count: Int) {
    var value = 0
    var count = 0
    while count < most, let digit = Self.digit(next) {
      value = value * 10 + digit
      count += 1
      position += 1
    }
    return (value, count)
  }

  /// Returns the value of an ASCII digit; nil for anything else.
  static func digit(_ scalar: Unicode.Scalar?) -> Int? {
    guard let scalar, ("0"..."9").contains(scalar) else { return nil }
    return Int(scalar.value) - 48
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar)
  }
}
