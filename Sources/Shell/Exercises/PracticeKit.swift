package import Coaching

/// What rehearsals and practice need besides the record and the playbook.
package struct PracticeKit {
  /// The scenarios, and the words of customers.
  package let library: ScenarioLibrary
  /// Scores talks.
  package let scorer: Scorer

  /// Creates a kit.
  package init(library: ScenarioLibrary, scorer: Scorer) {
    self.library = library
    self.scorer = scorer
  }
}
