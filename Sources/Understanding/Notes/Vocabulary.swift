/// The names that a dealer's notes use besides the common ones.
package struct Vocabulary: Hashable, Sendable {
  /// Cars we sell.
  package var models: [String]
  /// Competing makes, models and dealers.
  package var rivals: [String]
  /// Departments of customers.
  package var units: [String]

  /// What our own house and our brand are called.
  package var house: [String]

  /// Creates a vocabulary.
  package init(
    models: [String] = [], rivals: [String] = [], units: [String] = [], house: [String] = []
  ) {
    self.models = models
    self.rivals = rivals
    self.units = units
    self.house = house
  }
}
