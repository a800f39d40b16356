package import Accounts

/// What to do, what to say, why to go: what a rep takes along to a visit.
package struct VisitCard: Sendable {
  /// One of the questions with what the record answers.
  package struct Section: Sendable {
    /// The question, such as what to do.
    package let title: String
    /// The labels and values of the fields that answer it.
    package let lines: [(label: String, value: FieldValue)]
  }

  /// The questions in the order of the playbook.
  package let sections: [Section]
}
