import Foundation

/// What the features of texts weigh: rare ones of a whole pack of texts count most.
package struct TextWeights: Sendable {
  private let rarity: [String: Double]
  private let unknown: Double

  /// Weighs features by how many texts have them.
  package init(_ texts: [String]) {
    var found: [String: Int] = [:]
    for text in texts {
      for feature in TextFeatures(text).counts.keys { found[feature, default: 0] += 1 }
    }
    let count = Double(texts.count)
    rarity = found.mapValues { log((count + 1) / (Double($0) + 0.5)) }
    unknown = log((count + 1) / 0.5)
  }

  /// Returns what a feature weighs; one that no text has weighs most.
  func weight(of feature: String) -> Double { rarity[feature] ?? unknown }
}
