/// What there is to say about a code, in one language.
package struct DiagnosticPage: Hashable, Sendable {
  /// The code, such as `PB003`.
  package let code: String
  /// The name of the mistake.
  package let title: String
  /// One sentence with places `{name}` for the diagnostic's values.
  package let summary: String
  /// Why it is a mistake.
  package let explanation: String
  /// What to do, each with places `{name}`.
  package let solutions: [String]
  /// An example that has the mistake.
  package let wrong: String
  /// The same example put right.
  package let right: String

  /// Creates a page.
  package init(
    code: String,
    title: String,
    summary: String,
    explanation: String,
    solutions: [String],
    wrong: String,
    right: String
  ) {
    self.code = code
    self.title = title
    self.summary = summary
    self.explanation = explanation
    self.solutions = solutions
    self.wrong = wrong
    self.right = right
  }

  /// Returns the summary with a diagnostic's values in their places.
  package func summary(of diagnostic: Diagnostic) -> String {
    ValueTemplate(summary).filled(with: diagnostic.values).text
  }

  /// Returns the solutions whose places the diagnostic has values for, filled.
  package func solutions(for diagnostic: Diagnostic) -> [String] {
    solutions.compactMap { solution in
      let filled = ValueTemplate(solution).filled(with: diagnostic.values)
      return filled.isComplete ? filled.text : nil
    }
  }
}
