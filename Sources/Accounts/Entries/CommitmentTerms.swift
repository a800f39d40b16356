/// What was promised, by whom, until when.
package struct CommitmentTerms: Hashable, Codable, Sendable {
  /// Who owes it.
  package var owner: Side
  /// What is to be done, in the words of whoever wrote it.
  package var what: String
  /// The last day, included; nil when none was said.
  package var due: CalendarDay?
  /// The clock time on that day, `HH:MM`; nil when none was said.
  package var time: String?
  /// Why it was proposed; nil when the user made it.
  package var reason: String?
  /// The proposal rule it came from; nil when the user made it.
  package var rule: String?

  /// Creates terms.
  package init(
    owner: Side, what: String, due: CalendarDay? = nil, time: String? = nil,
    reason: String? = nil, rule: String? = nil
  ) {
    self.owner = owner
    self.what = what
    self.due = due
    self.time = time
    self.reason = reason
    self.rule = rule
  }
}
