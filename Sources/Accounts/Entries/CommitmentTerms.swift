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
  /// The first day, when a stretch of days was said, such as 下周; nil for a single day.
  package var since: CalendarDay?
  /// How long a stretch was said, by its grain; nil when it is not known.
  package var grain: DateSpan.Grain?
  /// The department or person of ours that has to do it; nil for whoever keeps the account.
  package var assignee: String?
  /// Why it was proposed; nil when the user made it.
  package var reason: String?
  /// The proposal rule it came from; nil when the user made it.
  package var rule: String?

  /// Creates terms.
  package init(
    owner: Side, what: String, due: CalendarDay? = nil, time: String? = nil,
    since: CalendarDay? = nil, grain: DateSpan.Grain? = nil, assignee: String? = nil,
    reason: String? = nil, rule: String? = nil
  ) {
    self.owner = owner
    self.what = what
    self.due = due
    self.time = time
    self.since = since
    self.grain = grain
    self.assignee = assignee
    self.reason = reason
    self.rule = rule
  }
}
