/// How far an account has come: every stage and step with what is filled.
package struct Progress: Sendable {
  /// One step of the method.
  package struct Step: Sendable {
    /// `stage.step`.
    package let id: String
    package let title: String
    package let filled: Int
    package let asked: Int
    /// Whether the conversation stands here.
    package let isHere: Bool
  }

  /// One stage of the method.
  package struct Stage: Sendable {
    package let id: String
    package let title: String
    package let steps: [Step]
  }

  package let stages: [Stage]
}
