/// One step of a test plan.
package struct PlanStep: Hashable, Sendable {
  /// What a step expects or does.
  package enum Action: Hashable, Sendable {
    /// A line with this text comes; nil for any text.
    case line(String?)
    /// An option of the group that comes.
    case option(String, isAvailable: Bool)
    /// The group comes, and this option is chosen, counted from 1; 0 when none is available.
    case select(Int)
    /// A command with this text comes.
    case command(String)
    /// The dialogue ends.
    case stop
    /// A variable gets a value.
    case set(String, Value)
    /// The dialogue begins again at a node.
    case node(String)
    /// From here on candidates are chosen so.
    case saliency(Saliency)
  }

  /// What it expects or does.
  package let action: Action
  /// The line of the plan, from 1.
  package let line: Int
}
