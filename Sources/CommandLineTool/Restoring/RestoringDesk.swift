import Accounts
import Foundation
import Journal
import Reports
import Shell
import Terminal
import Texts

/// Shows the backups of a record and what each lacks, and puts one in its place when that is wanted.
@MainActor
struct RestoringDesk {
  private let composition: Composition
  private let dataOption: String?
  private var texts: Texts { composition.texts }
  private var backups: Backups { Backups(of: composition.journalFolder) }

  /// Creates it.
  ///
  /// - Parameter dataOption: The folder of the record as it was named on the command line; nil when it
  ///   was not.
  init(_ composition: Composition, dataOption: String?) {
    self.composition = composition
    self.dataOption = dataOption
  }

  /// Lists the backups, the newest first, and says how to bring one back.
  ///
  /// - Throws: `ToolFailure`: that there is none, or that nothing was restored.
  func list() throws {
    let list = backups.list
    guard let newest = list.first else { throw ToolFailure(.notFound, texts(.backupNone)) }
    for backup in list { try composition.screen.line(line(of: backup.url, name(of: backup))) }
    let command = command(for: newest.day.description)
    throw ToolFailure(.usage, texts(.backupHow, ["command": command]))
  }

  /// Puts a copy in the place of the record.
  ///
  /// - Parameters:
  ///   - wanted: The day of a backup, or the name or path of a file.
  ///   - asksNothing: Whether it is done without asking.
  /// - Throws: `ToolFailure` when there is no such copy, or nobody said yes; `StoreError`.
  func restore(_ wanted: String, asksNothing: Bool) throws {
    let (copy, name) = try copy(of: wanted)
    if !asksNothing { try ask(about: copy, name) }
    // What cannot be read now is not worth bringing back.
    let reason: SetAside.Reason = backups.isJournalSound ? .replaced : .damaged
    let aside = try backups.restore(copy, at: composition.clock.now(), as: reason)
    try composition.screen.line(texts(.backupRestored, ["name": name]))
    if let aside { try composition.screen.line(words(for: aside, reason)) }
    // What was being forgotten must not come back with a backup.
    if composition.forgetting.isPending { _ = try composition.openStore() }
  }

  private func words(for aside: URL, _ reason: SetAside.Reason) -> String {
    guard reason == .replaced else { return texts(.storeSetAside, ["path": aside.path]) }
    let command = command(for: aside.lastPathComponent)
    return texts(.backupAside, ["path": aside.path, "command": command])
  }

  private func ask(about copy: URL, _ name: String) throws {
    guard ControllingTerminal.isTerminal(STDIN_FILENO),
      ControllingTerminal.isTerminal(STDERR_FILENO)
    else { throw ToolFailure(.usage, texts(.backupNeedsYes)) }
    let question = line(of: copy, name) + "\n" + texts(.backupAsk, ["name": name])
    try composition.complaints.write(question + " ")
    guard case .line(let answer) = try PipeReader().read(LineRequest(prompt: "")),
      ["y", "yes", "是", "好"].contains(answer.trimmingCharacters(in: .whitespaces).lowercased())
    else { throw ToolFailure(.failed, texts(.backupNotRestored)) }
  }

  /// Returns where a copy lies and what it is called to people.
  private func copy(of wanted: String) throws -> (URL, String) {
    if let backup = backups.list.first(where: { $0.day.description == wanted }) {
      return (backup.url, name(of: backup))
    }
    let places = [wanted, composition.journalFolder.url.appending(path: wanted).path]
    for path in places where CalendarDay(iso: wanted) == nil {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      return (URL(filePath: path), URL(filePath: path).lastPathComponent)
    }
    let days = backups.list.map(\.day.description).joined(separator: texts(.wordSeparator))
    let key: TextKey = days.isEmpty ? .backupNone : .backupNoneOf
    throw ToolFailure(.notFound, texts(key, ["day": wanted, "days": days]))
  }

  private func name(of backup: Backup) -> String {
    let format = DayFormat(texts: texts, today: composition.today)
    return "\(backup.day) · \(format.day(backup.day))"
  }

  /// Returns the name of a copy, its size, and what the record holds besides; of a record that
  /// cannot be read nobody knows that.
  private func line(of copy: URL, _ name: String) -> String {
    let values = try? FileManager.default.attributesOfItem(atPath: copy.path)
    let size = (values?[.size] as? Int64).map { ByteCount($0).text }
    let lost = try? backups.entryCount(missingFrom: copy)
    let loses = lost.map { texts(.backupLoses, ["count": String($0)]) }
    return [name, size, loses].compactMap(\.self).joined(separator: " · ")
  }

  /// Returns the words to type; where the folder was named, it is to be named again.
  private func command(for copy: String) -> String {
    let words = ["spar", "restore", copy] + (dataOption.map { ["--data", $0] } ?? [])
    return words.map(Self.quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let plain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789-_./~".unicodeScalars.contains($0)
    }
    return plain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
