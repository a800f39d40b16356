/// When a proposal rule applies; everything given must hold.
package struct Condition: Hashable, Sendable {
  /// Fields that must be filled.
  package let has: [FieldKey]
  /// Fields that must be empty.
  package let missing: [FieldKey]
  /// Stages of which the account's must be one; empty for any.
  package let stages: [String]
  /// What must hold of the account's objections.
  package let objection: ObjectionCondition?
  /// A date that must be near.
  package let within: DateWindow?
  /// Whether the account must be without open commitments.
  package let withoutCommitments: Bool
  /// The months of the year in which it holds, 1 to 12; nil for all.
  package let months: ClosedRange<Int>?
  /// Whether official rules have to ask for days between the notice and the purchase.
  package let needsNotice: Bool

  /// Creates a condition.
  package init(
    has: [FieldKey] = [],
    missing: [FieldKey] = [],
    stages: [String] = [],
    objection: ObjectionCondition? = nil,
    within: DateWindow? = nil,
    withoutCommitments: Bool = false,
    months: ClosedRange<Int>? = nil,
    needsNotice: Bool = false
  ) {
    self.has = has
    self.missing = missing
    self.stages = stages
    self.objection = objection
    self.within = within
    self.withoutCommitments = withoutCommitments
    self.months = months
    self.needsNotice = needsNotice
  }
}
