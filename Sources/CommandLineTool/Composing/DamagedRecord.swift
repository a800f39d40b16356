import Accounts
import Foundation
import Journal
import Reports
import Terminal
import Texts

/// What is done about a record that cannot be opened: it is set aside and the newest backup put in
/// its place, when a person says so.
@MainActor
struct DamagedRecord {
  private let composition: Composition

  init(_ composition: Composition) {
    self.composition = composition
  }

  /// Returns the record made good again; nil when nobody is there to decide, or they would not.
  func recover() throws -> JournalStore? {
    guard ControllingTerminal.isTerminal(STDIN_FILENO),
      ControllingTerminal.isTerminal(STDERR_FILENO)
    else { return nil }
    let folder = composition.journalFolder
    let texts = composition.texts
    guard let backup = Backups(of: folder).newest else { return nil }
    let format = DayFormat(texts: texts, today: composition.today)
    let path = folder.journal.path
    let question = [
      composition.words(for: .damaged(path: path)),
      texts(.storeAskRestore, ["when": format.day(backup.day)]),
    ].joined(separator: "\n")
    try FileOutput(descriptor: STDERR_FILENO).write(question + " ")
    guard case .line(let answer) = try PipeReader().read(LineRequest(prompt: "")),
      ["y", "yes", "是"].contains(answer.lowercased())
    else { return nil }
    do throws(StoreError) {
      let aside = try Backups(of: folder).restore(
        backup.url, at: composition.clock.now(), as: .damaged)
      var words = [texts(.backupRestored, ["name": format.day(backup.day)])]
      if let aside { words.append(texts(.storeSetAside, ["path": aside.path])) }
      try? FileOutput(descriptor: STDERR_FILENO).write(words.joined(separator: "\n") + "\n")
      return try JournalStore(in: folder, random: BufferedRandomness())
    } catch {
      throw ToolFailure(.failed, composition.words(for: error))
    }
  }
}
