package import Accounts
package import Foundation

/// Moves a journal that cannot be used out of the way, whole and without overwriting anything.
package struct SetAside {
  private let folder: JournalFolder

  /// Creates it for a folder.
  package init(_ folder: JournalFolder) {
    self.folder = folder
  }

  /// Moves the journal and what SQLite keeps beside it to `spar-damaged-<time>.sqlite`.
  ///
  /// - Throws: `StoreError`.
  /// - Returns: The new name of the journal; nil when there was none.
  @discardableResult
  package func move(at instant: Date) throws(StoreError) -> URL? {
    let target = freeName(at: instant)
    var isMoved = false
    do {
      for ending in JournalFolder.endings {
        let source = file("spar.sqlite" + ending)
        guard source.isPresent else { continue }
        try PrivateFile.rename(source, to: file(target + ending))
        isMoved = true
      }
      if isMoved { try PrivateFile.settle(folder.url) }
    } catch {
      throw error.storeError
    }
    return isMoved ? file(target) : nil
  }

  private func freeName(at instant: Date) -> String {
    let time = instant.formatted(
      Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted))
    var name = "spar-damaged-\(time).sqlite"
    var count = 1
    while JournalFolder.endings.contains(where: { file(name + $0).isPresent }) {
      count += 1
      name = "spar-damaged-\(time)-\(count).sqlite"
    }
    return name
  }

  private func file(_ name: String) -> URL {
    folder.url.appending(path: name, directoryHint: .notDirectory)
  }
}
