import Accounts
import Coaching
import Journal
import Testing

/// An account that gets another name.
struct RenamingTests {
  @Test func `The new name is the name, and search finds both`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    #expect(try guide.rename(to: "市公安局交警支队"))
    #expect(try desk.record.name == "市公安局交警支队")
    #expect(try desk.store.accounts(named: "市公安局交警支队") == [desk.account])
    #expect(try desk.store.accounts(named: "市公安局").isEmpty)
    for name in ["市公安局", "交警支队"] {
      let hits = try desk.store.search(SearchQuery(name, limit: 9))
      #expect(hits.contains { $0.entry.account == desk.account })
    }
    _ = try guide.undo()
    #expect(try desk.store.accounts(named: "市公安局") == [desk.account])
    _ = try guide.redo()
    #expect(try desk.record.name == "市公安局交警支队")
  }

  @Test func `A name that another account has is refused, and its own changes nothing`() throws {
    let desk = try Desk()
    let other: AccountID = desk.context.makeIdentifier()
    try desk.store.append(desk.context.act(on: other, [Draft(.opened(name: "县一中"))]))
    var guide = try desk.guide()
    let before = try desk.store.entries(of: desk.account, after: 0).count
    #expect(try !guide.rename(to: "县一中"))
    #expect(try guide.rename(to: "市公安局"))
    #expect(try desk.store.entries(of: desk.account, after: 0).count == before)
  }
}
