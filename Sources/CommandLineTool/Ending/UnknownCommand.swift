import Coaching
import Texts

/// A word that stands where the name of a command does and is none.
struct UnknownCommand {
  /// The word.
  let word: String
  /// The names most like it, each as it would be typed.
  let near: [String]

  /// Creates it.
  ///
  /// - Parameters:
  ///   - commands: The names that would do there.
  ///   - path: What has to stand before them, such as `spar` or `spar help`.
  ///   - others: What else may have been meant.
  init(_ word: String, among commands: [String], behind path: String, or others: [String] = []) {
    self.word = word
    near = NearNames(commands).near(word.lowercased(), limit: 2).map { path + " " + $0 } + others
  }

  /// Returns what is said about it.
  func words(_ texts: Texts) -> String {
    let names = near.joined(separator: texts(.wordSeparator))
    return texts(near.isEmpty ? .unknownWord : .unknownWordNear, ["name": word, "near": names])
  }
}
