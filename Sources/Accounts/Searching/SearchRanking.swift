package import Foundation

/// The order in which hits are shown.
///
/// Names come before notes, and a name that is the text before one that begins with it, before one
/// that has it inside, before one that is only spelt so in pinyin, by full syllables and initials
/// before cut ones; of each, accounts before people. Notes with whole words come before those where
/// a longer word begins so, and all of them before what was only rehearsed or practised. Among
/// these, what says it in few words, and lately, stands first: the score is the part of BM25
/// (Robertson and Zaragoza, 2009) that differs between texts which have every word, halved at most
/// with age.
package struct SearchRanking: Hashable, Sendable {
  /// How the words stand in what was found.
  package enum Tier: Int, Comparable, Sendable {
    case accountWhole, personWhole, accountBegins, personBegins, accountInside, personInside,
      accountSpoken, personSpoken, accountLoosely, personLoosely, words, beginnings, talkWords,
      talkBeginnings

    /// Whether it stands in a name.
    package var isName: Bool { self < .words }
    /// Whether it stands in what was rehearsed or practised.
    package var isTalk: Bool { self >= .talkWords }

    /// Compares places in the order.
    package static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
  }

  /// The units of a note as they are usually written.
  private static let usualLength = 20.0
  /// After so many seconds (90 days) half of what lateness is worth is lost.
  private static let halfLife = 90.0 * 86_400

  private let newest: Date

  /// Creates the ranking of hits.
  ///
  /// - Parameter newest: When the newest of them was written.
  package init(newest: Date) {
    self.newest = newest
  }

  /// Returns what a hit is worth within its tier, 0 to 1.
  ///
  /// - Parameters:
  ///   - marks: How often the words stand in it.
  ///   - length: How many units its text has.
  ///   - instant: When it was written.
  package func score(marks: Int, length: Int, at instant: Date) -> Double {
    let count = Double(marks)
    let size = 1.2 * (0.25 + 0.75 * Double(length) / Self.usualLength)
    let age = max(0, newest.timeIntervalSince(instant))
    return count / (count + size) * (0.5 + 0.5 * exp2(-age / Self.halfLife))
  }
}
