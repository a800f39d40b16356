/// How one of several candidates that hold is chosen.
package enum Saliency: String, CaseIterable, Codable, Hashable, Sendable {
  /// The first in order.
  case first
  /// The most specific, among equals the first.
  case best
  /// The one picked least often, among equals the most specific, then the first.
  case bestLeastRecentlySeen = "best_least_recently_seen"
  /// Like the last, but at random among final equals.
  case randomBestLeastRecentlySeen = "random_best_least_recently_seen"

  /// A candidate for being chosen.
  struct Candidate {
    /// The key under which its picks are counted.
    let id: String
    /// How specific its conditions are.
    let complexity: Int
  }

  /// Returns the number of the chosen candidate, nil when there is none.
  func choice(
    among candidates: [Candidate],
    picks: [String: Int],
    random: inout SeededRandom
  ) -> Int? {
    guard !candidates.isEmpty else { return nil }
    switch self {
    case .first: return 0
    case .best: return Self.mostSpecific(Array(candidates.indices), candidates).first
    case .bestLeastRecentlySeen: return Self.leastSeen(candidates, picks).first
    case .randomBestLeastRecentlySeen:
      return Self.leastSeen(candidates, picks).randomElement(using: &random)
    }
  }

  /// Whether picks are counted.
  var counts: Bool { self == .bestLeastRecentlySeen || self == .randomBestLeastRecentlySeen }

  private static func leastSeen(_ candidates: [Candidate], _ picks: [String: Int]) -> [Int] {
    let least = candidates.map { picks[$0.id] ?? 0 }.min() ?? 0
    let rarest = candidates.indices.filter { (picks[candidates[$0].id] ?? 0) == least }
    return mostSpecific(rarest, candidates)
  }

  private static func mostSpecific(_ places: [Int], _ candidates: [Candidate]) -> [Int] {
    let most = places.map { candidates[$0].complexity }.max() ?? 0
    return places.filter { candidates[$0].complexity == most }
  }
}
