package import Accounts

/// What to do, what to say, why to go: what a rep takes along to a visit.
package struct VisitCard: Sendable {
  /// One of the questions with what the record answers.
  package struct Section: Sendable {
    package let title: String
    package let lines: [(label: String, value: FieldValue)]
  }

  package let sections: [Section]
}
