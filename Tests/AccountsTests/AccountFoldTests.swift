import Accounts
import Foundation
import TestSupport
import Testing

struct AccountFoldTests {
  private let id = AccountID(Bodies.uuid(50))
  private let key = FieldKey("budget")
  private let objection = Subject.objection(ObjectionID(Bodies.uuid(5)))
  private let commitment = Subject.commitment(CommitmentID(Bodies.uuid(7)))

  private func account(_ drafts: Draft...) throws -> Account {
    var maker = ActMaker(seed: 1)
    let store = MemoryStore()
    for draft in drafts { try store.append(maker.act(id, draft)) }
    return Account(id: id, folding: try store.entries(of: id, after: 0))
  }

  @Test func `a renamed account keeps the day it was opened`() throws {
    let account = try account(Draft(.opened(name: "A")), Draft(.renamed("B")))
    #expect(account.name == "B")
    let opened = try #require(account.opened)
    #expect(account.updated == opened + 1)
  }

  @Test func `a later value replaces an earlier one and both stay in the history`() throws {
    let source = TypedSource("20台", span: 0..<2)
    let account = try account(
      Draft(.set(key, .text("12"))), Draft(.set(key, .text("20")), from: source))
    #expect(account.fields[key] == .text("20"))
    let history = try #require(account.fields.histories[key])
    #expect(history.previous == .text("12"))
    #expect(history.values.map(\.source) == [nil, source])
  }

  @Test func `a cleared field is empty`() throws {
    let account = try account(Draft(.set(key, .flag(true))), Draft(.cleared(key)))
    #expect(account.fields[key] == nil)
    #expect(account.fields.filled.isEmpty)
    #expect(account.fields.histories[key]?.values.count == 2)
  }

  @Test func `an unread answer is kept until the field is set`() throws {
    let unread = Draft(.unread(key), from: TypedSource("看情况"))
    #expect(try account(unread).unread[key]?.value == "看情况")
    #expect(try account(unread, Draft(.set(key, .text("x")))).unread.isEmpty)
  }

  @Test func `what is said later of a person is laid over what was known`() throws {
    let subject = Subject.contact(ContactID(Bodies.uuid(3)))
    let account = try account(
      Draft(.contact(ContactDetails(name: "王", title: "处长")), about: subject),
      Draft(.contact(ContactDetails(title: "局长", role: .decider)), about: subject))
    #expect(account.contacts.count == 1)
    #expect(account.decider?.details == ContactDetails(name: "王", title: "局长", role: .decider))
    #expect(account.decider?.displayName == "王 局长")
  }

  @Test func `an objection has fields of its own and can be settled`() throws {
    let raised = Draft(.objection(topic: "price", words: "太贵了"), about: objection)
    let handled = Draft(.set(key, .text("预算")), about: objection)
    let open = try account(raised, handled)
    #expect(open.openObjections.first?.fields[key] == .text("预算"))
    #expect(open.fields[key] == nil)
    let closed = try account(raised, handled, Draft(.objectionClosed, about: objection))
    #expect(closed.openObjections.isEmpty && closed.objections.count == 1)
  }

  @Test func `an objection said again is the same one, open again`() throws {
    let account = try account(
      Draft(.objection(topic: nil, words: "太贵了"), about: objection),
      Draft(.objectionClosed, about: objection),
      Draft(.objection(topic: "price", words: "还是太贵"), about: objection))
    #expect(account.objections.map(\.words) == ["还是太贵"])
    #expect(account.openObjections.map(\.topic) == ["price"])
  }

  @Test func `a concession said again is the same one`() throws {
    let subject = Subject.concession(ConcessionID(Bodies.uuid(9)))
    let account = try account(
      Draft(.concession(given: "保养", tradedFor: nil), about: subject),
      Draft(.concession(given: "保养", tradedFor: "签约"), about: subject))
    #expect(account.concessions.map(\.tradedFor) == ["签约"])
  }

  @Test func `a moved commitment remembers the days it was due`() throws {
    let (first, second) = (Bodies.day(2026, 12, 1), Bodies.day(2026, 12, 8))
    let account = try account(
      Draft(.commitment(CommitmentTerms(owner: .us, what: "a", due: first)), about: commitment),
      Draft(.commitment(CommitmentTerms(owner: .us, what: "a", due: second)), about: commitment))
    let found = try #require(account.openCommitments.first)
    #expect(found.movedFrom == [first])
    #expect(!found.isOverdue(on: second) && found.isOverdue(on: second.adding(days: 1)))
  }

  @Test(arguments: [
    (EntryBody.commitmentDone, Commitment.State.done), (.commitmentDropped("x"), .dropped),
  ])
  func `a settled commitment is no longer open`(
    body: EntryBody, state: Commitment.State
  ) throws {
    let account = try account(
      Draft(.commitment(CommitmentTerms(owner: .us, what: "a")), about: commitment),
      Draft(body, about: commitment))
    #expect(account.openCommitments.isEmpty)
    #expect(account.commitments.map(\.state) == [state])
    #expect(account.commitments.first?.settled != nil)
  }

  @Test func `open commitments come by their day, those without one last`() throws {
    let days = [nil, Bodies.day(2026, 12, 8), Bodies.day(2026, 12, 1)]
    var account = Account(id: id)
    var maker = ActMaker(seed: 1)
    let store = MemoryStore()
    for day in days {
      let terms = CommitmentTerms(owner: .us, what: day?.description ?? "none", due: day)
      let act = maker.act(id, Draft(.commitment(terms), about: .commitment(maker.identifier())))
      for entry in try store.append(act) { account.apply(entry) }
    }
    #expect(account.openCommitments.map(\.terms.what) == ["2026-12-01", "2026-12-08", "none"])
  }

  @Test func `the place, what was set aside, notes and dismissals are kept`() throws {
    let day = Bodies.day(2026, 11, 25)
    let account = try account(
      Draft(.position(step: "prepare.customer", field: key)),
      Draft(.skipped(step: "prepare.customer", field: key)), Draft(.note("n")),
      Draft(.dismissed(rule: "check-stock", on: day)))
    #expect(account.position == StepPlace(step: "prepare.customer", field: key))
    #expect(account.skipped == [StepPlace(step: "prepare.customer", field: key)])
    #expect(account.notes.map(\.value.text) == ["n"])
    #expect(account.dismissed == ["check-stock": day])
  }

  @Test func `a question set aside and answered later is no longer set aside`() throws {
    let account = try account(
      Draft(.skipped(step: "prepare.customer", field: key)), Draft(.set(key, .flag(false))))
    #expect(account.skipped.isEmpty)
  }

  @Test func `what is said of a thing that was never named changes nothing`() throws {
    let account = try account(
      Draft(.commitmentDone, about: commitment), Draft(.objectionClosed, about: objection),
      Draft(.set(key, .flag(true)), about: objection), Draft(.commitmentDone))
    #expect(account.commitments.isEmpty && account.objections.isEmpty)
    #expect(account.fields.filled.isEmpty)
  }
}
