import Foundation

/// A text as weighted features of length 1.
///
/// Sums go over the features in one order, so that every run and machine comes to the same numbers.
struct TextVector: Sendable {
  private var weights: [String: Double]
  private let order: [String]

  /// Weighs features: rare ones much, repeated ones little more than single ones.
  init(_ features: TextFeatures, _ known: TextWeights) {
    weights = [:]
    for (feature, count) in features.counts {
      weights[feature] = (1 + log(Double(count))) * known.weight(of: feature)
    }
    order = weights.keys.sorted()
    normalize()
  }

  /// The middle of several vectors.
  init(centroidOf vectors: [TextVector]) {
    weights = vectors.reduce(into: [:]) { sum, vector in
      sum.merge(vector.weights, uniquingKeysWith: +)
    }
    order = weights.keys.sorted()
    normalize()
  }

  /// Returns how alike two texts are, 0 to 1.
  func likeness(to other: TextVector) -> Double {
    let (small, large) = order.count < other.order.count ? (self, other) : (other, self)
    return small.order.reduce(0) { sum, feature in
      sum + (small.weights[feature] ?? 0) * (large.weights[feature] ?? 0)
    }
  }

  private mutating func normalize() {
    let squares = order.reduce(0) { sum, feature in
      let weight = weights[feature] ?? 0
      return sum + weight * weight
    }
    let length = squares.squareRoot()
    guard length > 0 else { return }
    weights = weights.mapValues { $0 / length }
  }
}
