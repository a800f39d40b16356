package import Accounts

/// What to know before a visit, on one page.
package struct Brief: Sendable {
  /// A field that changed lately.
  package struct Change: Sendable {
    /// What the field is called.
    package let label: String
    /// What it held before.
    package let old: FieldValue
    /// What it holds now; nil when it was cleared.
    package let new: FieldValue?
    /// The day of the change.
    package let day: CalendarDay
  }

  /// An objection that stands, or one to expect.
  package struct Resistance: Sendable {
    /// The title of what it is about.
    package let topic: String
    /// The customer's words; nil for one that is only to be expected.
    package let words: String?
    /// Why it is to be expected; nil for one that stands.
    package let reason: LikelyReason?
    /// The title of the step that comes next; nil for one to expect.
    package let step: String?
    /// What to say.
    package let answer: String?
    /// What to bring: title, and how to show it.
    package let evidence: [(title: String, how: String)]
  }

  /// What to do, to say, and why to go.
  package let card: VisitCard
  /// Who plays which part.
  package let coverage: RoleCoverage
  /// What they need: labels and values.
  package let needs: [(label: String, value: FieldValue)]
  /// What changed since the visit before the last, the latest first.
  package let changes: [Change]
  /// What stands in the way, then what is to be expected.
  package let resistances: [Resistance]
  /// What must be found out.
  package let findOut: [String]
  /// What to ask for, from the smallest to the largest.
  package let ladder: [Proposal]
  /// What was given away so far.
  package let ledger: ConcessionLedger
  /// What lies beyond an official limit or reaches a threshold.
  package let limits: [LimitFinding]
  /// The last day on which the purchase can be set going; nil when nothing says so.
  package let lastSafeDay: LastSafeDay?
  /// When the rhythm asks for the next visit; nil without a rhythm.
  package let visit: VisitDue?
  /// The customer's dates in the coming weeks.
  package let occasions: [OccasionAhead]
}
