/// What the record is searched for.
package struct SearchQuery: Hashable, Sendable {
  /// What was typed; every word of it must be found.
  package var text: String
  /// The account to keep to; nil for all.
  package var account: AccountID?
  /// At most so many.
  package var limit: Int
  /// What the choices of a field are called, by their identifiers, since entries hold only these.
  package var titles: [FieldKey: [String: String]]

  /// Creates a query.
  package init(
    _ text: String, in account: AccountID? = nil, limit: Int = 20,
    titles: [FieldKey: [String: String]] = [:]
  ) {
    self.text = text
    self.account = account
    self.limit = limit
    self.titles = titles
  }
}
