/// What became of one check.
package struct FigureCheck: Hashable, Sendable {
  /// How a check came out.
  package enum State: Hashable, Sendable {
    case met, missed
    /// It never came up.
    case absent
  }

  /// What is checked.
  package let label: String
  /// How it came out.
  package let state: State
  /// Where it shows, `turn 4`; empty when there is nothing to say.
  package let note: String

  /// Creates a check.
  package init(_ label: String, _ state: State, note: String = "") {
    self.label = label
    self.state = state
    self.note = note
  }

  /// The state as a sign that needs no colour.
  package var sign: String {
    switch state {
    case .met: "✓"
    case .missed: "✗"
    case .absent: "–"
    }
  }
}
