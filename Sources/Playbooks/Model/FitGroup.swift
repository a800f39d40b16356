/// A condition of the dealer's self-check.
package struct FitGroup: Hashable, Sendable, Identifiable {
  /// The condition's identifier.
  package let id: String
  /// What people read.
  package let title: Localized
  /// Whether it lies within the dealer; the outer one is the market around.
  package let isInner: Bool
  /// The questions that decide it.
  package let questions: [FitQuestion]
  /// What to build up first when it falls short.
  package let build: Localized

  /// Creates a condition.
  package init(
    id: String,
    title: Localized,
    isInner: Bool,
    questions: [FitQuestion],
    build: Localized
  ) {
    self.id = id
    self.title = title
    self.isInner = isInner
    self.questions = questions
    self.build = build
  }
}
