/// The method as values: an outline read at once, and parts read when they are first asked for.
package final class Playbook: Sendable {
  /// The file every playbook begins with.
  package static let outlinePart = "playbook.yaml"
}
