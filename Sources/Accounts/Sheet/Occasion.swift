/// A date of the customer's.
package struct Occasion: Identifiable, Hashable, Sendable {
  /// The lasting name of the occasion.
  package let id: OccasionID
  /// What it is and when.
  package internal(set) var terms: OccasionTerms

  /// Creates an occasion.
  package init(id: OccasionID, terms: OccasionTerms) {
    self.id = id
    self.terms = terms
  }
}
