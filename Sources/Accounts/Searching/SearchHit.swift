/// Something that was noted and in which the words that were searched for stand.
package struct SearchHit: Hashable, Sendable {
  /// The entry that says it.
  package let entry: Entry
  /// What its account is called now.
  package let accountName: String
  /// What it says, in the words it was typed in where there are any.
  package let text: String
  /// Where the words stand, in Unicode scalars of the text; in order, without overlap.
  package let marks: [Range<Int>]
  /// Who says it in an exercise; nil for everything else, and where both do.
  package let voice: TalkLine.Voice?

  /// Creates a hit.
  package init(
    entry: Entry, accountName: String, text: String, marks: [Range<Int>],
    voice: TalkLine.Voice? = nil
  ) {
    self.entry = entry
    self.accountName = accountName
    self.text = text
    self.marks = marks
    self.voice = voice
  }
}
