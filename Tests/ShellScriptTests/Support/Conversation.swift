import Diagnostics
import Foundation

/// One conversation as a file: how the program was started, and the whole screen.
struct Conversation {
  /// The lines at the head of the file, by the word before the colon.
  let head: [(name: String, value: String)]
  /// The whole screen, without white space at the ends of its lines.
  let screen: [String]

  /// The folder of the files.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Conversations")

  /// The names of all files, in order.
  static var names: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }

  /// Reads a file.
  ///
  /// - Throws: The error of the file system.
  init(named name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let heading = lines.prefix { $0.hasPrefix("# ") }
    head = heading.map { line in
      let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1)
      return (String(parts[0]), parts.dropFirst().first.map { $0.trimmed } ?? "")
    }
    let body = lines.dropFirst(heading.count)
    screen = Self.lines(of: body.joined(separator: "\n"))
  }

  /// Returns the lines of a screen as a file keeps them.
  static func lines(of screen: String) -> [String] {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      .map(\.trimmedAtEnd)
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    return Array(lines.prefix(end).drop(while: \.isEmpty))
  }

  /// Writes the file with another screen.
  ///
  /// - Throws: The error of the file system.
  func record(_ screen: [String], as name: String) throws {
    let heading = head.map { "# \($0.name): \($0.value)" }
    let text = (heading + [""] + screen).joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: Self.folder.appending(path: name))
  }

  /// The lines that somebody typed.
  var typed: [TypedLine] { screen.compactMap(TypedLine.init) }

  /// The words after `spar`.
  var arguments: [String] {
    (value("arguments") ?? "").split(separator: " ").map { TypedText.meant(by: String($0)) }
  }

  /// When it takes place.
  var now: String { value("now") ?? "2026-11-23T10:00:00+08:00" }

  /// The conversation that was held before on the same record.
  var before: String? { value("before") }

  /// The columns of the screen.
  var width: Int { value("width").flatMap(Int.init) ?? 80 }

  /// How it ends, when it does not end well.
  var ending: String? { value("ending") }

  private func value(_ name: String) -> String? {
    head.first { $0.name == name }?.value
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }

  fileprivate var trimmedAtEnd: String {
    lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
  }
}
