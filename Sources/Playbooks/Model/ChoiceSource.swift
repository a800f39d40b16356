/// A list of the playbook from which a choice field takes its choices.
package enum ChoiceSource: String, CaseIterable, Codable, Hashable, Sendable {
  /// The customer segments of the outline.
  case segments
}
