package import Accounts
package import Foundation

/// Moves a journal out of the way, whole and without overwriting anything.
package struct SetAside {
  /// Why a journal is moved away; its new name says so.
  package enum Reason: String, CaseIterable, Sendable {
    /// It cannot be used.
    case damaged
    /// Another was put in its place, and it may be wanted back.
    case replaced

    /// How the names of such files begin.
    var beginning: String { "spar-\(rawValue)-" }
  }

  private let folder: JournalFolder

  /// Creates it for a folder.
  package init(_ folder: JournalFolder) {
    self.folder = folder
  }

  /// Moves the journal and what SQLite keeps beside it to `spar-<reason>-<time>.sqlite`.
  ///
  /// - Throws: `StoreError`.
  /// - Returns: The new name of the journal; nil when there was none.
  @discardableResult
  package func move(at instant: Date, as reason: Reason) throws(StoreError) -> URL? {
    let target = freeName(at: instant, reason)
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

  private func freeName(at instant: Date, _ reason: Reason) -> String {
    let time = instant.formatted(
      Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted))
    var name = "\(reason.beginning)\(time).sqlite"
    var count = 1
    while JournalFolder.endings.contains(where: { file(name + $0).isPresent }) {
      count += 1
      name = "\(reason.beginning)\(time)-\(count).sqlite"
    }
    return name
  }

  private func file(_ name: String) -> URL {
    folder.url.appending(path: name, directoryHint: .notDirectory)
  }
}
