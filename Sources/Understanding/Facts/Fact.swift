/// One thing that a note says, with the words and the rule it rests on.
package struct Fact: Hashable, Sendable {
  /// What the note says.
  package let value: FactValue
  /// Where it says so, counted in Unicode scalars.
  package let span: Range<Int>
  /// The name of the rule (`quantity.demand`).
  package let rule: String
  /// The word that decided, when another than the value itself; nil without one.
  package let cue: Range<Int>?

  /// Creates a fact.
  package init(_ value: FactValue, span: Range<Int>, rule: String, cue: Range<Int>? = nil) {
    self.value = value
    self.span = span
    self.rule = rule
    self.cue = cue
  }
}
