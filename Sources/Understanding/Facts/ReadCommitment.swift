/// Something that one side is to do.
package struct ReadCommitment: Hashable, Sendable {
  /// Who is to do it.
  package enum Owner: String, Hashable, Sendable {
    case us, customer
  }

  /// When it is due.
  package struct Due: Hashable, Sendable {
    /// The day, or the first one of a stretch; nil when no date was said.
    package let day: ReadDay?
    /// Seconds from midnight; nil unless an hour was said.
    package let seconds: Int?
    /// The last day of a stretch; nil for a single day.
    package let last: ReadDay?
    /// Hour, day, week or month.
    package let grain: TimeUnit

    /// Creates a due date.
    package init(
      day: ReadDay?, seconds: Int? = nil, last: ReadDay? = nil, grain: TimeUnit = .day
    ) {
      self.day = day
      self.seconds = seconds
      self.last = last
      self.grain = grain
    }
  }

  /// Who is to do it.
  package let owner: Owner
  /// What is to be done, as written.
  package let what: String
  /// When.
  package let due: Due

  /// Creates a commitment.
  package init(owner: Owner, what: String, due: Due) {
    self.owner = owner
    self.what = what
    self.due = due
  }
}
