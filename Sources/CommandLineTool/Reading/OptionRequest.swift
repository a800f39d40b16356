import Foundation
import Understanding

/// A line of free words with the options it may come to.
struct OptionRequest: Decodable {
  /// One of the options.
  struct Option: Decodable {
    let id: String
    let text: String
    let examples: [String]?
    let move: String?
  }

  /// Names the answer.
  let id: String?
  /// The words.
  let text: String
  /// What may be meant.
  let options: [Option]

  /// The options as the matcher takes them.
  var matchOptions: [MatchOption] {
    options.map { option in
      MatchOption(
        id: option.id, text: option.text, examples: option.examples ?? [],
        move: option.move.flatMap(Move.init))
    }
  }
}
