import Accounts
import ArgumentParser
import Foundation
import Journal

/// Completes names of accounts on a command line.
struct AccountCompletion {
  /// What a shell can show at a time.
  private static let most = 200

  private let words: [String]

  /// Creates it for the words of a command line.
  init(_ words: [String]) {
    self.words = words
  }

  /// Returns the names that begin as typed, or that what was typed finds; none where there is no
  /// record, since a shell that completes makes nothing and says nothing.
  func names(completing typed: String) -> [String] {
    let environment = ProcessInfo.processInfo.environment
    let folder = JournalFolder(Folders(environment: environment, data: data).data)
    guard FileManager.default.fileExists(atPath: folder.journal.path),
      let store = try? JournalStore(in: folder, random: BufferedRandomness())
    else { return [] }
    guard !typed.isEmpty else {
      return (try? store.accounts(AccountQuery(limit: Self.most)))?.map(\.name) ?? []
    }
    let found = (try? store.accountNames(completing: typed, limit: Self.most)) ?? []
    // Shells drop what does not begin as typed.
    return found.filter { $0.hasPrefix(typed) }
  }

  /// The folder that the line names, be it `--data DIR` or `--data=DIR`.
  private var data: String? {
    if let word = words.first(where: { $0.hasPrefix("--data=") }) {
      return String(word.dropFirst("--data=".count))
    }
    guard let place = words.firstIndex(of: "--data"), place + 1 < words.count else { return nil }
    return words[place + 1]
  }
}
