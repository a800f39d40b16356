/// How far an account has come: every stage and step with what is filled.
package struct Progress: Sendable {
  /// One step of the method.
  package struct Step: Sendable {
    /// `stage.step`.
    package let id: String
    /// What people read.
    package let title: String
    /// How many of its fields the record holds.
    package let filled: Int
    /// How many fields it asks for.
    package let asked: Int
    /// Whether the conversation stands here.
    package let isHere: Bool
  }

  /// One stage of the method.
  package struct Stage: Sendable {
    /// The name in the playbook.
    package let id: String
    /// What people read.
    package let title: String
    /// The steps in the order of the method.
    package let steps: [Step]
  }

  /// The stages in the order of the method.
  package let stages: [Stage]
}
