import Accounts
import Foundation
import TestSupport
import Testing

struct EntryBodyPayloadTests {
  private let encoder = JSONEncoder()
  private let decoder = JSONDecoder()

  @Test(arguments: Bodies.drafts)
  func `a body comes back from its payload as it was`(draft: Draft) throws {
    let payload = try draft.body.payload(encoder)
    #expect(EntryBody(kind: draft.body.kind, payload: payload, decoder) == draft.body)
  }

  @Test(arguments: Bodies.drafts)
  func `a subject comes back from its text as it was`(draft: Draft) {
    #expect(Subject(text: draft.subject.text) == draft.subject)
  }

  @Test func `the examples are of every kind there is`() {
    #expect(Set(Bodies.drafts.map(\.body.kind)).count == 25)
  }

  @Test(arguments: [
    ("telepathy", "{}"), ("set", #"{"field":"budget"}"#), ("note", "{"), ("note", "{}"),
    ("set", #"{"field":"budget","value":{"telepathy":1}}"#),
  ])
  func `what this program does not know is not read`(kind: String, payload: String) {
    #expect(EntryBody(kind: kind, payload: Data(payload.utf8), decoder) == nil)
  }

  @Test(arguments: ["", "contact", "contact:", "contact:7", "account:", "team:\(UUID())"])
  func `a subject of another form is not read`(text: String) {
    #expect(Subject(text: text) == nil)
  }

  @Test func `fields keep their histories when coded`() throws {
    var account = Account(id: AccountID(Bodies.uuid(1)))
    var maker = ActMaker(seed: 1)
    let store = MemoryStore()
    let act = maker.act(
      account.id, Draft(.set(FieldKey("a"), .flag(true)), from: TypedSource("是", span: 0..<1)),
      Draft(.cleared(FieldKey("a"))), Draft(.set(FieldKey("b"), .text("c"))))
    for entry in try store.append(act) { account.apply(entry) }
    let coded = try encoder.encode(account.fields)
    #expect(try decoder.decode(FieldSet.self, from: coded) == account.fields)
  }
}
