import Foundation

/// Where files belong, by the XDG Base Directory Specification.
struct Folders {
  private let environment: [String: String]
  private let dataOption: String?

  /// - Parameter data: The folder named on the command line.
  init(environment: [String: String], data: String?) {
    self.environment = environment
    dataOption = data
  }

  /// The record and its backups.
  var data: URL {
    let named = dataOption ?? set("SPAR_DATA")
    return named.map { URL(filePath: $0, directoryHint: .isDirectory) }
      ?? base("XDG_DATA_HOME", ".local/share").appending(path: "spar")
  }

  /// The history of commands.
  var state: URL { base("XDG_STATE_HOME", ".local/state").appending(path: "spar") }

  /// The dealer's own word list.
  var words: URL { data.appending(path: "words.txt") }

  /// Playbooks of the dealer's own.
  var playbooks: URL {
    base("XDG_CONFIG_HOME", ".config").appending(path: "spar").appending(path: "playbooks")
  }

  /// The packs of scenarios that were installed.
  var scenarios: URL { data.appending(path: "scenarios") }

  /// Where a file can be put when there is no other place.
  var temporary: URL {
    URL(filePath: set("TMPDIR") ?? "/tmp", directoryHint: .isDirectory)
  }

  private func base(_ variable: String, _ fallback: String) -> URL {
    // The specification has relative paths ignored.
    if let path = set(variable), path.hasPrefix("/") {
      return URL(filePath: path, directoryHint: .isDirectory)
    }
    let home = set("HOME") ?? "."
    return URL(filePath: home, directoryHint: .isDirectory).appending(path: fallback)
  }

  private func set(_ variable: String) -> String? {
    environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }
}
