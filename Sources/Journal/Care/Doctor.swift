package import Accounts
import Foundation
import GRDB

/// Examines a journal and says what it found.
package struct Doctor {
  private let folder: JournalFolder

  /// Creates a doctor for a folder.
  package init(for folder: JournalFolder) {
    self.folder = folder
  }

  /// Examines everything; the only thing it changes are permissions, when it is let.
  package func examine(on day: CalendarDay, mending: Bool = true) -> [Finding] {
    var findings: [Finding] = []
    do {
      let connection = try Connection(existing: folder.journal)
      let unsound = try connection.read(unsound)
      // What a broken database says of its content is no use to anyone.
      findings = unsound.isEmpty ? try content(of: connection, on: day) : [.unsound(unsound)]
    } catch {
      findings.append(.unopenable(error))
    }
    findings += exposed(mending: mending)
    if let bytes = folder.url.freeBytes { findings.append(.freeSpace(bytes: bytes)) }
    let newest = Backups(of: folder).newest?.day
    findings.append(.backup(newest, days: newest.map { day.ordinal - $0.ordinal }))
    return findings
  }

  /// Makes the derived tables anew from the entries, in one transaction.
  ///
  /// - Throws: `StoreError`.
  /// - Returns: How many accounts are listed now.
  @discardableResult
  package func rebuild() throws(StoreError) -> Int {
    let connection = try Connection(existing: folder.journal)
    return try connection.write { db in
      let path = connection.path
      try Schema.advance(db, at: path, device: UUID().uuidString) { _ in }
      return try Sheets(db).rebuild()
    }
  }

  private func unsound(_ db: Database) throws -> [String] {
    let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)")
    return lines == ["ok"] ? [] : lines
  }

  private func content(
    of connection: Connection, on day: CalendarDay
  ) throws(StoreError) -> [Finding] {
    // A record of an older form gets its indexes when it is opened next.
    let isPresent = try connection.read { db in
      try Schema.check(db, at: connection.path) == Schema.version
    }
    let search = isPresent ? try IndexAudit(connection, turn: day.ordinal).outcome() : nil
    var findings = try connection.read { db in try content(db, unreadable: search?.unreadable) }
    if let search {
      if !search.isEqual {
        findings.append(
          .searchDiffers(
            lacking: search.lacking, surplus: search.surplus, differing: search.differing))
      }
    } else if isPresent {
      findings.append(.searchUnsound)
    }
    return findings
  }

  /// - Parameter counted: How many entries cannot be read, when that was seen before.
  private func content(_ db: Database, unreadable counted: Int?) throws -> [Finding] {
    let table = EntryTable(db)
    let entries = try table.count()
    let unreadable = try counted ?? table.unreadable()
    let accounts = try Int.fetchOne(db, sql: "SELECT count(*) FROM account") ?? 0
    let dangling = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
    let differing = try Sheets(db).differences()
    let disorder = try table.clockDisorder()
    var findings: [Finding] = [.extent(accounts: accounts, entries: entries)]
    if dangling > 0 { findings.append(.danglingRows(dangling)) }
    if !differing.isEmpty { findings.append(.derivedDiffers(differing)) }
    if disorder > 0 { findings.append(.clockDisorder(disorder)) }
    if unreadable > 0 { findings.append(.unreadable(unreadable)) }
    return findings
  }

  private func exposed(mending: Bool) -> [Finding] {
    let copies = Backups(of: folder).list.map(\.url)
    let files = (folder.files + copies + [folder.unsaved]).map { ($0, PrivateFile.fileMode) }
    let folders = [folder.url, folder.backups].map { ($0, PrivateFile.folderMode) }
    return (folders + files).compactMap { url, wanted in
      guard let mode = url.permissions, mode & ~wanted != 0 else { return nil }
      let mended = mending && (try? PrivateFile.setPermissions(mode & wanted, of: url)) != nil
      return .exposed(path: url.plainPath, mode: mode, mended: mended)
    }
  }
}
