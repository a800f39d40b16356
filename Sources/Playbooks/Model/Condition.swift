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

  /// Creates a condition.
  package init(
    has: [FieldKey] = [],
    missing: [FieldKey] = [],
    stages: [String] = [],
    objection: ObjectionCondition? = nil,
    within: DateWindow? = nil,
    withoutCommitments: Bool = false
  ) {
    self.has = has
    self.missing = missing
    self.stages = stages
    self.objection = objection
    self.within = within
    self.withoutCommitments = withoutCommitments
  }
}
