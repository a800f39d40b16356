import Accounts
import Diagnostics
import Foundation
import Testing

@testable import Coaching
@testable import Reports

@Suite struct JSONDocumentTests {
  @Test func `Every document has its keys and values`() throws {
    let sample = try Sample(.english)
    let account = sample.account
    let names = OutlineNames(SamplePlaybook.outline, .english)
    let promise = try #require(account.openCommitments.first)
    let objection = try #require(account.objections.first)
    let card = SampleConversation.card(account)
    let documents: [any Encodable] = [
      AccountDocument(account, sample.settings),
      AccountRowDocument(sample.row, names, sample.format, in: sample.zone),
      CommitmentDocument(Owned(promise, of: account.id, named: account.name), sample.settings),
      ObjectionDocument(Owned(objection, of: account.id, named: account.name), sample.settings),
      FitDocument(SampleConversation.fit),
      VisitCardDocument(card, of: account, sample.settings),
    ]
    let lines = try documents.map { try JSONText.line($0) + "\n" }
    try Golden.expect(lines.joined(), isIn: "documents.jsonl")
  }

  @Test(arguments: [
    ("Asia/Shanghai", "2026-11-25T09:00:00+08:00"),
    ("America/St_Johns", "2026-11-24T21:30:00-03:30"),
    ("UTC", "2026-11-25T01:00:00+00:00"),
  ])
  func `An instant carries the offset of its zone`(zone: String, text: String) throws {
    let instant = Date(timeIntervalSince1970: 1_795_568_400)
    #expect(JSONText.instant(instant, in: try #require(TimeZone(identifier: zone))) == text)
  }

  @Test func `Slashes are not escaped and nothing is null`() throws {
    struct Document: Encodable {
      var a = "x/y"
      @Nullable var b: String?
    }
    #expect(try JSONText.line(Document()) == #"{"a":"x/y","b":null}"#)
  }
}
