/// What searching takes as one: a Chinese character, or a word or number of any other writing.
package struct SearchUnit: Hashable, Sendable {
  /// The characters, folded by case and width.
  package let text: String
  /// Whether it is a Chinese character.
  package let isHan: Bool
  /// Whether it is a Chinese character that follows directly on another one.
  package let isJoined: Bool
  /// Where it stands, in Unicode scalars of the text it was read from.
  package let place: Range<Int>

  /// Creates a unit.
  package init(_ text: String, isHan: Bool, isJoined: Bool, at place: Range<Int>) {
    self.text = text
    self.isHan = isHan
    self.isJoined = isJoined
    self.place = place
  }
}
