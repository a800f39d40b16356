/// What a rule may ask about the account's commitments.
enum CommitmentCondition: String, CaseIterable {
  /// None is open.
  case none
}
