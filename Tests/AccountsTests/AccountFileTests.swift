import Accounts
import Foundation
import TestSupport
import Testing

struct AccountFileTests {
  @Test func `what another wrote is seen when writing`() throws {
    let store = MemoryStore()
    var maker = ActMaker(seed: 1)
    let opening = maker.opening("市公安局")
    try store.append(opening)
    var first = try AccountFile(opening.account, in: store)
    var second = try AccountFile(opening.account, in: store)
    try second.write(maker.act(opening.account, Draft(.note("theirs"))))
    try first.write(maker.act(opening.account, Draft(.note("ours"))))
    #expect(first.account.notes.map(\.value.text) == ["theirs", "ours"])
    try second.refresh()
    #expect(second.account == first.account)
    #expect(second.journal == first.journal)
  }

  @Test func `what another took back is gone after a refresh`() throws {
    let store = MemoryStore()
    var maker = ActMaker(seed: 1)
    let opening = maker.opening("市公安局")
    let note = maker.act(opening.account, Draft(.note("n")))
    for act in [opening, note] { try store.append(act) }
    var file = try AccountFile(opening.account, in: store)
    try store.append(maker.act(opening.account, Draft(.reversal(of: note.id))))
    #expect(file.account.notes.count == 1)
    try file.refresh()
    #expect(file.account.notes.isEmpty)
    #expect(file.redoable?.entries.map(\.act) == [note.id])
  }

  @Test func `acts of other accounts do not come in`() throws {
    let store = MemoryStore()
    var maker = ActMaker(seed: 1)
    let (ours, theirs) = (maker.opening("甲"), maker.opening("乙"))
    for act in [ours, theirs] { try store.append(act) }
    var file = try AccountFile(ours.account, in: store)
    try store.append(maker.act(theirs.account, Draft(.note("n"))))
    try file.write(maker.act(ours.account, Draft(.note("m"))))
    #expect(file.journal.count == 2)
    #expect(file.account.notes.map(\.value.text) == ["m"])
  }

  @Test(arguments: UInt64(1)...10)
  func `an account kept in step is the fold of its entries`(seed: UInt64) throws {
    let store = MemoryStore()
    var acts = RandomActs(seed: seed, accounts: 1)
    let id = try #require(acts.subjects.first)
    var file = try AccountFile(id, in: store)
    for _ in 0..<80 {
      try file.write(try acts.next(after: store))
      #expect(file.account == Account(id: id, folding: file.journal))
    }
  }
}
