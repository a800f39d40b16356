import Accounts
import Foundation
import TestSupport
import Testing

struct ActStandingTests {
  private let id = AccountID(Bodies.uuid(50))

  /// What undo and redo mean, said as plainly as possible: two piles.
  private struct Piles {
    var done: [ActID] = []
    var undone: [(act: ActID, reversal: ActID)] = []
  }

  @Test(arguments: UInt64(1)...30)
  func `undo and redo work as two piles do`(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    var maker = ActMaker(seed: seed)
    var piles = Piles()
    var file = try AccountFile(id, in: MemoryStore())
    for step in 0..<60 {
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0:
        guard let act = file.undoable.first?.act else { break }
        let reversal = maker.act(id, Draft(.reversal(of: act)))
        try file.write(reversal)
        piles.undone.append((piles.done.removeLast(), reversal.id))
      case 1:
        guard let redo = file.redoable else { break }
        try file.write(maker.act(id, Draft(.reversal(of: redo.reversal))))
        piles.done.append(piles.undone.removeLast().act)
      case 2:
        let key = FieldKey("k\(step % 4)")
        try file.write(maker.act(id, Draft(.position(step: "a.b", field: key))))
      default:
        let act = maker.act(id, Draft(.note("\(step)")), Draft(.note("\(step)b")))
        try file.write(act)
        piles.done.append(act.id)
        piles.undone = []
      }
      #expect(file.undoable.first?.act == piles.done.last)
      #expect(file.redoable?.reversal == piles.undone.last?.reversal)
      #expect(file.redoable?.entries.first?.act == piles.undone.last?.act)
      let notes = file.journal.filter { piles.done.contains($0.act) }
      #expect(file.account.notes.map(\.entry) == notes.map(\.id))
    }
  }

  @Test func `an act taken back by two is given back by one`() throws {
    var maker = ActMaker(seed: 1)
    let store = MemoryStore()
    let act = maker.act(id, Draft(.note("n")))
    let reversals = [
      maker.act(id, Draft(.reversal(of: act.id))), maker.act(id, Draft(.reversal(of: act.id))),
    ]
    try store.append(act)
    for reversal in reversals { try store.append(reversal) }
    var file = try AccountFile(id, in: store)
    #expect(file.undoable.isEmpty)
    let redo = try #require(file.redoable)
    try file.write(maker.act(id, Draft(.reversal(of: redo.reversal))))
    #expect(file.account.notes.count == 1)
    #expect(file.redoable == nil)
  }

  @Test(arguments: 0...6)
  func `a row of reversals, each of the one before, takes back at every other one`(
    length: Int
  ) throws {
    var maker = ActMaker(seed: 1)
    let store = MemoryStore()
    var act = maker.act(id, Draft(.note("n")))
    try store.append(act)
    for _ in 0..<length {
      act = maker.act(id, Draft(.reversal(of: act.id)))
      try store.append(act)
    }
    let account = try AccountFile(id, in: store).account
    #expect(account.notes.count == (length.isMultiple(of: 2) ? 1 : 0))
  }
}
