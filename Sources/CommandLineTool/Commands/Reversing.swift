import Accounts
import Coaching
import Journal
import Shell
import Texts

/// Takes back what was done last, or brings it back.
@MainActor
struct Reversing {
  private let composition: Composition
  private let context: CoachingContext

  init(_ composition: Composition, _ context: CoachingContext) {
    self.composition = composition
    self.context = context
  }

  /// Takes back the newest act, of one account or of all.
  func undo(of name: String?, in store: JournalStore) throws {
    guard let name else { return try undoLatest(in: store) }
    let file = try AccountFile(composition.find(name, in: store), in: store)
    guard let act = file.undoable.first?.act else {
      throw ToolFailure(.failed, composition.texts(.undoNothing))
    }
    try reverse(act, file.undoable, file, .undoDone)
  }

  /// Takes back what was done last on this machine; entries that came in from another record may be
  /// newer, even in the same account.
  private func undoLatest(in store: JournalStore) throws {
    guard let (account, act) = try store.latestAct() else {
      throw try nothing(.undoNothing, .undoTakenOver, store)
    }
    let imports = ImportTurning(context, store)
    if try imports.isImport(act) { return try undo(act, imports) }
    let file = try AccountFile(account, in: store)
    try reverse(act, file.journal.filter { $0.act == act }, file, .undoDone)
  }

  /// Why there is nothing to turn: nothing was done at all, or nothing since another record came in.
  private func nothing(
    _ key: TextKey, _ takenOver: TextKey, _ store: JournalStore
  ) throws -> ToolFailure {
    guard try store.hasTakenOver() else { return ToolFailure(.failed, composition.texts(key)) }
    let hasCopy = Backups(of: composition.journalFolder).newest != nil
    let lines = [takenOver] + (hasCopy ? [.undoTakenOverBack] : [])
    return ToolFailure(
      .failed, lines.map { composition.texts($0) }.joined(separator: "\n"))
  }

  /// Takes back the newest import, whatever was done since.
  func undoImport(in store: JournalStore) throws {
    let imports = ImportTurning(context, store)
    guard let act = try imports.latest() else {
      throw ToolFailure(.failed, composition.texts(.importNone))
    }
    try undo(act, imports)
  }

  /// Brings back what was taken back last, of one account or of all.
  func redo(of name: String?, in store: JournalStore) throws {
    if name == nil, try store.latestReversal() == .imports {
      let bar = ProgressBar(composition.texts(.importRedoing))
      defer { bar.end() }
      if let outcome = try ImportTurning(context, store).redo(progress: bar.tell) {
        bar.end()
        return try tell(outcome, .importRedone)
      }
    }
    let files = try name.map { [try AccountFile(composition.find($0, in: store), in: store)] }
    guard let file = try files?.first ?? lastUndone(store) else {
      throw try nothing(.undoNothingToRedo, .undoTakenOverRedo, store)
    }
    guard let (reversal, entries) = file.redoable else {
      throw ToolFailure(.failed, composition.texts(.undoNothingToRedo))
    }
    try reverse(reversal, entries, file, .undoRedone)
  }

  private func undo(_ act: ActID, _ imports: ImportTurning) throws {
    let bar = ProgressBar(composition.texts(.importUndoing))
    defer { bar.end() }
    guard let outcome = try imports.undo(act, progress: bar.tell) else {
      throw ToolFailure(.failed, composition.texts(.importNone))
    }
    bar.end()
    try tell(outcome, .importUndone)
    if outcome.turned == 0, outcome.keptCount > 0 { throw ToolFailure(.failed) }
  }

  private func tell(_ outcome: ImportTurning.Outcome, _ key: TextKey) throws {
    let texts = composition.texts
    let files = outcome.terms.files.joined(separator: texts(.wordSeparator))
    let values = ["files": files, "count": String(outcome.turned)]
    try composition.screen.line(texts(key, values))
    try tell(.importStays, outcome.kept, of: outcome.keptCount)
    try tell(.importTaken, outcome.taken, of: outcome.takenCount)
  }

  /// Names the first of some accounts, when there are any.
  private func tell(_ key: TextKey, _ names: [String], of count: Int) throws {
    guard count > 0 else { return }
    let texts = composition.texts
    let values = [
      "count": String(count), "names": names.joined(separator: texts(.wordSeparator)),
      "more": count > names.count ? "…" : "",
    ]
    try composition.screen.line(texts(key, values))
  }

  private func lastUndone(_ store: JournalStore) throws -> AccountFile? {
    try store.latestReversal().map { try AccountFile($0, in: store) }
  }

  private func reverse(
    _ act: ActID, _ entries: [Entry], _ file: AccountFile, _ key: TextKey
  ) throws {
    var file = file
    let words = EntryWords(
      composition.format(context.playbook), context.playbook, of: file.account
    ).words(for: entries)
    let wasOpen = file.account.opened != nil
    try file.write(context.act(on: file.id, [Draft(.reversal(of: act))]))
    try composition.screen.line(composition.texts(key, ["what": words]))
    let name = file.account.name
    if !wasOpen, file.account.opened != nil, try context.store.accounts(named: name).count > 1 {
      try composition.screen.line(composition.texts(.undoTwin, ["name": name]))
    }
  }
}
