/// One way to understand a text, with the words and the rule it rests on.
package struct Reading: Hashable, Sendable {
  /// What was read.
  package let value: ReadValue
  /// Where in the text the value stands, counted in Unicode scalars.
  package let span: Range<Int>
  /// The name of the rule that gave the value (`date.iso`).
  package let rule: String

  /// Creates a reading.
  package init(value: ReadValue, span: Range<Int>, rule: String) {
    self.value = value
    self.span = span
    self.rule = rule
  }
}
