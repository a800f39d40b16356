/// The dealer's self-check: is the programme for us?
package struct FitCheck: Hashable, Sendable {
  /// What people read.
  package let title: Localized
  /// The conditions, in the order in which a dealer should build them up.
  package let groups: [FitGroup]
  /// The text of each result.
  package let results: [FitResult: Localized]

  /// Creates a self-check.
  package init(title: Localized, groups: [FitGroup], results: [FitResult: Localized]) {
    self.title = title
    self.groups = groups
    self.results = results
  }

  /// Returns the conditions that fall short: those with a question not answered yes.
  ///
  /// - Parameter yes: The identifiers of the questions answered yes.
  /// - Returns: The conditions in the order of building up.
  package func shortfalls(yes: Set<String>) -> [FitGroup] {
    groups.filter { group in !group.questions.allSatisfy { yes.contains($0.id) } }
  }

  /// Returns the plain result.
  ///
  /// - Parameter yes: The identifiers of the questions answered yes.
  /// - Returns: The result of which `results` has the text.
  package func result(yes: Set<String>) -> FitResult {
    let short = shortfalls(yes: yes)
    if short.isEmpty { return .ready }
    if short.contains(where: { !$0.isInner }) { return .outside }
    let inner = groups.count(where: \.isInner)
    return short.count * 2 > inner ? .notyet : .partly
  }
}
