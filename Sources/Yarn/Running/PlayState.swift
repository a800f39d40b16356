/// Everything a play remembers; it can be saved, and a copy branches off.
package struct PlayState: Codable, Hashable, Sendable {
  /// A node being run.
  struct Frame: Codable, Hashable, Sendable {
    /// The number of the node.
    var node: Int
    /// The number of the next instruction.
    var place: Int
    /// The title of the group through which it was entered.
    var group: String?
  }

  /// Options that wait for a choice.
  struct Waiting: Codable, Hashable, Sendable {
    /// The number of the group in its node.
    var group: Int
    /// Which options can be chosen.
    var isAvailable: [Bool]
  }

  /// The values of the stored variables that were set.
  package internal(set) var variables: [String: Value] = [:]
  /// How often each node was completed.
  package internal(set) var visits: [String: Int] = [:]
  /// What was used up by `once`.
  package internal(set) var used: Set<String> = []
  /// How often each candidate was picked.
  package internal(set) var picks: [String: Int] = [:]
  /// How candidates are chosen.
  package var saliency: Saliency
  var random: SeededRandom
  /// The nodes being run, the current one last.
  var frames: [Frame] = []
  var waiting: Waiting?

  /// Creates the state of a play not begun.
  ///
  /// - Parameters:
  ///   - saliency: How candidates are chosen.
  ///   - seed: What random numbers are made of.
  package init(saliency: Saliency = .bestLeastRecentlySeen, seed: UInt64 = 0) {
    self.saliency = saliency
    random = SeededRandom(seed: seed)
  }

  /// Whether nothing runs.
  package var isOver: Bool { frames.isEmpty }
}
