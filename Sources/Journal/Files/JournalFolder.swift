package import Foundation

/// Where the record lies: one folder with the journal, what SQLite keeps beside it, and the backups.
package struct JournalFolder: Hashable, Sendable {
  /// The folder itself.
  package let url: URL

  /// Creates the description of a folder, which need not exist yet.
  package init(_ url: URL) {
    self.url = url
  }

  /// The journal.
  package var journal: URL { url.appending(path: "spar.sqlite", directoryHint: .notDirectory) }

  /// The folder of the dated copies.
  package var backups: URL { url.appending(path: "backups", directoryHint: .isDirectory) }

  /// Where a line goes that the journal would not take.
  package var unsaved: URL { url.appending(path: "unsaved.txt", directoryHint: .notDirectory) }

  /// What is left to do of a forgetting that was confirmed.
  package var forgetting: URL {
    url.appending(path: "forgetting.json", directoryHint: .notDirectory)
  }

  /// A backup on its way to the place of the journal.
  var restoring: URL { url.appending(path: "spar.restoring", directoryHint: .notDirectory) }

  /// The endings of the files that make up a SQLite database.
  ///
  /// The log comes before the database: a log left beside a new database would be taken for its own.
  static let endings = ["-wal", "-shm", "-journal", ""]

  /// The files that make up the journal, those that exist.
  var files: [URL] {
    Self.endings.map { url.appending(path: "spar.sqlite" + $0, directoryHint: .notDirectory) }
      .filter(\.isPresent)
  }
}
