/// A piece of a text that says a time, an amount or a telephone number.
package struct ReadExpression: Hashable, Sendable {
  /// Where it stands, counted in Unicode scalars.
  package let span: Range<Int>
  /// What it stands for.
  package let value: ExpressionValue
  /// Other readings, the likelier first: the other half of the day, the other week, the past.
  package let alternatives: [ExpressionValue]
  /// Whether the writer left it vague: about, a couple of days.
  package let isVague: Bool
  /// The name of the rule that read it (`week.weekday`).
  package let rule: String

  /// Creates an expression.
  package init(
    span: Range<Int>, value: ExpressionValue, alternatives: [ExpressionValue] = [],
    isVague: Bool = false, rule: String
  ) {
    self.span = span
    self.value = value
    self.alternatives = alternatives
    self.isVague = isVague
    self.rule = rule
  }
}
