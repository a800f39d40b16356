import Foundation

@testable import Understanding

/// A menu of options with lines that say one of them in other words.
struct LabelledMenu {
  private(set) var options: [MatchOption] = []
  private(set) var paraphrases: [(id: String, text: String)] = []

  /// All texts of the options.
  var texts: [String] { options.flatMap { [$0.text] + $0.examples } }

  /// Returns the menus of a file beside this one.
  static func all(in name: String) throws -> [LabelledMenu] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    var menus: [LabelledMenu] = []
    var isOpen = false
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let parts = line.dropFirst(2).components(separatedBy: " | ")
      if line.hasPrefix("= ") {
        if !isOpen { menus.append(LabelledMenu()) }
        isOpen = true
        let head = parts[0].split(separator: " ").map(String.init)
        menus[menus.count - 1].options.append(
          MatchOption(
            id: head[0], text: parts[1], examples: Array(parts.dropFirst(2)),
            move: Move(rawValue: head[1])))
      } else if line.hasPrefix("- ") {
        isOpen = false
        menus[menus.count - 1].paraphrases.append((parts[0], parts[1]))
      }
    }
    return menus
  }
}
