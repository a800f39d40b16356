/// The 21 weights of FSRS-6, the model by which practice is spaced.
///
/// Source: the defaults that the FSRS project publishes for version 6.
package struct MemoryWeights: Hashable, Sendable {
  /// The weights w0 to w20.
  package let values: [Double]

  /// How many there are.
  package static let count = 21

  /// The published defaults.
  package static let standard = MemoryWeights(checked: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// Creates weights; nil unless there are 21.
  package init?(_ values: [Double]) {
    guard values.count == Self.count else { return nil }
    self.values = values
  }

  private init(checked values: [Double]) {
    self.values = values
  }

  subscript(index: Int) -> Double { values[index] }
}
