/// What a list of accounts is asked for.
package struct AccountQuery: Hashable, Sendable {
  /// The fields to bring along with each account.
  package var fields: [FieldKey]
  /// Where the segment is kept and which one is wanted, itself or as the parent; nil for all.
  package var segment: (key: FieldKey, id: String)? {
    get { segmentKey.flatMap { key in segmentID.map { (key, $0) } } }
    set { (segmentKey, segmentID) = (newValue?.key, newValue?.id) }
  }
  /// The stage the account is in; nil for all.
  package var stage: String?
  /// Whether accounts come by the next follow-up rather than by name.
  package var byFollowUp: Bool
  /// At most so many; nil for all.
  package var limit: Int?

  private var segmentKey: FieldKey?
  private var segmentID: String?

  /// Creates a query for all accounts by name.
  package init(
    fields: [FieldKey] = [], stage: String? = nil, byFollowUp: Bool = false, limit: Int? = nil
  ) {
    self.fields = fields
    self.stage = stage
    self.byFollowUp = byFollowUp
    self.limit = limit
  }
}
