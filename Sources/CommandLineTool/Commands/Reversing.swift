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
    guard let file = try file(name, store), let act = file.undoable.first?.act else {
      throw ToolFailure(.failed, composition.texts(.undoNothing))
    }
    try reverse(act, file.undoable, file, .undoDone)
  }

  /// Brings back what was taken back last, of one account or of all.
  func redo(of name: String?, in store: JournalStore) throws {
    let files = try name.map { [try AccountFile(composition.find($0, in: store), in: store)] }
    guard let file = try files?.first ?? lastUndone(store),
      let (reversal, entries) = file.redoable
    else { throw ToolFailure(.failed, composition.texts(.undoNothingToRedo)) }
    try reverse(reversal, entries, file, .undoRedone)
  }

  private func file(_ name: String?, _ store: JournalStore) throws -> AccountFile? {
    if let name { return try AccountFile(composition.find(name, in: store), in: store) }
    return try store.latestAct().map { try AccountFile($0.account, in: store) }
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
    try file.write(context.act(on: file.id, [Draft(.reversal(of: act))]))
    try composition.screen.line(composition.texts(key, ["what": words]))
  }
}
