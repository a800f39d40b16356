import Foundation

/// A text as weighted features of length 1.
struct TextVector: Sendable {
  private(set) var weights: [String: Double]

  /// Weighs features: rare ones much, repeated ones little more than single ones.
  init(_ features: TextFeatures, _ rarity: [String: Double], unknown: Double) {
    weights = [:]
    for (feature, count) in features.counts {
      weights[feature] = (1 + log(Double(count))) * (rarity[feature] ?? unknown)
    }
    normalize()
  }

  /// The middle of several vectors.
  init(centroidOf vectors: [TextVector]) {
    weights = vectors.reduce(into: [:]) { sum, vector in
      sum.merge(vector.weights, uniquingKeysWith: +)
    }
    normalize()
  }

  /// Returns how alike two texts are, 0 to 1.
  func likeness(to other: TextVector) -> Double {
    let (small, large) = weights.count < other.weights.count ? (self, other) : (other, self)
    return small.weights.reduce(0) { $0 + $1.value * (large.weights[$1.key] ?? 0) }
  }

  private mutating func normalize() {
    let length = weights.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else { return }
    weights = weights.mapValues { $0 / length }
  }
}
