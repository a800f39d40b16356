import Accounts
import Diagnostics
import Foundation
import Playbooks
import Testing
import Understanding

@testable import Coaching

@Suite struct CallTests {
  /// Holds a call and returns what the lines came to.
  private func hold(
    _ lines: [String], at desk: Desk, isStamped: Bool = false
  ) throws -> (kept: [KeptLine], summary: CallSummary) {
    var guide = try desk.guide()
    var call = Call(with: guide.file.account, isStamped: isStamped)
    var kept: [KeptLine] = []
    for line in lines {
      for case .kept(let one) in try call.hear(line, in: &guide) { kept.append(one) }
    }
    return (kept, try call.summary(of: guide))
  }

  private static let marks: [(String, CallLine.Mark, String)] = [
    ("? 预算", .later, "预算"), ("？预算", .later, "预算"), ("! 周五送合同", .promise, "周五送合同"),
    ("> 为什么", .ours, "为什么"), ("@王处 太贵", .theirs(name: "王处"), "太贵"),
    ("@客户：太贵", .theirs(name: nil), "太贵"), ("@Linda, too dear", .theirs(name: "Linda"), "too dear"),
    ("12台", .plain, "12台"), ("@王处", .plain, "@王处"), ("?", .plain, "?"),
    ("14:05 12台", .plain, "14:05 12台"),
  ]

  @Test(arguments: marks)
  func `A line is told by its mark`(line: String, mark: CallLine.Mark, text: String) {
    let read = CallLine(line, isStamped: false)
    #expect(read.mark == mark)
    #expect(read.text == text)
  }

  @Test func `A line typed elsewhere bears the time it was typed at`() throws {
    let desk = try Desk()
    _ = try hold(["14:05 @王处 后排太小", "下午 有人找"], at: desk, isStamped: true)
    let notes = try desk.record.notes
    #expect(notes.map(\.value.text) == ["后排太小", "下午 有人找"])
    let first = try #require(notes.first)
    #expect(first.value.speaker == Speaker(.customer, name: "王处"))
    let typed = try Date.ISO8601FormatStyle().parse("2026-11-23T14:05:00+08:00")
    #expect(first.instant == typed)
  }

  @Test func `Every line is kept, also one that says nothing to file`() throws {
    let desk = try Desk()
    let (kept, summary) = try hold(["天气不错", "到了"], at: desk)
    #expect(kept.map(\.isPlain) == [true, true])
    #expect(try desk.record.notes.count == 2)
    #expect(summary.isEmpty)
  }

  @Test func `A later number replaces the earlier, and the summary shows both`() throws {
    let desk = try Desk()
    _ = try hold(["今年要换12台"], at: desk)
    let (_, summary) = try hold(["不是12台是20台"], at: desk)
    let change = try #require(summary.changed.first)
    #expect(change.old == .quantity(Quantity(count: Interval(12), unit: "vehicle")))
    #expect(change.new == .quantity(Quantity(count: Interval(20), unit: "vehicle")))
  }

  @Test func `A person met again is the same person with the fuller name`() throws {
    let desk = try Desk()
    _ = try hold(
      ["后勤处王处长在", "@王处 后排太小", "王建国处长电话13800001111", "李处长没来"], at: desk)
    let people = try desk.record.contacts.map(\.details)
    #expect(people.map(\.name) == ["王建国", "李处长"])
    #expect(people.first?.phone == "13800001111")
    #expect(people.first?.orgUnit == "后勤处")
  }

  @Test func `Who decides is not listed a second time among the others`() throws {
    let desk = try Desk()
    _ = try hold(["李局长拍板", "@李局长 今年要换12台", "李局长电话13900001111"], at: desk)
    let record = try desk.record
    #expect(record.contacts.count == 1)
    #expect(record.contacts.first?.details.phone == "13900001111")
    #expect(record.contacts.first?.details.role == .decider)
    #expect(record.fields[FieldKey("contacts")] == nil)
  }

  @Test func `What the customer says of themselves is theirs, what they ask of us is ours`() throws
  {
    let desk = try Desk()
    let (kept, _) = try hold(
      ["@王处 我们周五前把图纸发过来", "@王处 你们下周三送报价来", "周四送样车过去"], at: desk)
    #expect(kept.flatMap(\.commitments).map(\.owner) == [.customer, .us, .us])
  }

  @Test func `A thing that is no longer wanted leaves the record`() throws {
    let desk = try Desk()
    try desk.fill("model", .list(["商务车", "轿车"]))
    _ = try hold(["商务车不要了"], at: desk)
    #expect(try desk.record.fields[FieldKey("model")] == .list(["轿车"]))
  }

  @Test func `The talk over an objection fills its steps and a promise settles it`() throws {
    let desk = try Desk()
    let (kept, summary) = try hold(
      [
        "@王处 你们比骏途贵", "> 您说的贵，主要是跟哪一款比？", "@王处 跟高配比，怕领导问",
        "> 我把三年账单算给您看，这是他们的单子", "@王处 这么算倒是不贵", "@王处 下周三我给你们准话",
      ], at: desk)
    let objection = try #require(try desk.record.objections.first)
    #expect(objection.topic == "price")
    #expect(objection.fields[FieldKey("objection_reason")] == .text("跟高配比，怕领导问"))
    #expect(objection.fields[FieldKey("objection_after")] == .text("这么算倒是不贵"))
    #expect(!objection.isOpen)
    #expect(kept.last?.closed == "你们比骏途贵")
    #expect(summary.objections.first?.isClosed == true)
  }

  private static let others: [(String, String, String, String)] = [
    ("@赵敏 你们比骏途贵", "> 您说的贵，主要是跟哪一款比？", "@赵敏 预算批了，三百二十万", "budget"),
    ("@赵敏 你们比骏途贵", "> 您说的贵，主要是跟哪一款比？", "@赵敏 这次一共二十台", "quantity"),
    (
      "@Linda You are too expensive", "> Which car do you compare us with?",
      "@Linda The budget is approved, 300k euros", "budget"
    ),
  ]

  @Test(arguments: others)
  func `What is plainly something else is no reason, and the next answer is`(
    objection: String, question: String, other: String, field: String
  ) throws {
    let desk = try Desk()
    _ = try hold([objection, question, other], at: desk)
    let record = try desk.record
    #expect(record.fields[Accounts.FieldKey(field)] != nil)
    let reason = Accounts.FieldKey("objection_reason")
    #expect(try #require(record.objections.first).fields[reason] == nil)
    _ = try hold([question, other, "@Linda 跟高配比，怕领导问"], at: desk)
    let later = try desk.record
    #expect(try #require(later.objections.first).fields[reason] == .text("跟高配比，怕领导问"))
  }

  @Test(arguments: ["预算只有三百二十万", "一共要二十台，怕领导问", "年底前必须到车"])
  func `A value that binds them is the reason`(reason: String) throws {
    let desk = try Desk()
    _ = try hold(["@王处 你们比骏途贵", "> 您说的贵，主要是跟哪一款比？", "@王处 \(reason)"], at: desk)
    let objection = try #require(try desk.record.objections.first)
    #expect(objection.fields[FieldKey("objection_reason")] == .text(reason))
  }

  @Test func `A promise alone leaves the objection open`() throws {
    let desk = try Desk()
    _ = try hold(["@王处 你们比骏途贵", "@王处 下周三我给你们准话"], at: desk)
    #expect(try desk.record.openObjections.count == 1)
  }

  @Test func `Praise before the reason is known is pointed out with its words`() throws {
    let desk = try Desk()
    let (kept, _) = try hold(["@王处 后排太小", "> 我们的车全市销量第一"], at: desk)
    let mistake = try #require(kept.last?.mistakes.first)
    #expect(mistake.contains("销量第一"))
    let later = try hold(
      ["> 主要是腿伸不开，还是坐三个人挤？", "@王处 腿伸不开", "> 这批车是接待用还是巡查用？"], at: desk)
    #expect(later.kept.flatMap(\.mistakes) == [])
  }

  @Test func `Questions put off wait until they are struck off`() throws {
    let desk = try Desk()
    _ = try hold(["? 上牌走谁的户", "? 旧车怎么处置", "? 上牌走谁的户"], at: desk)
    var guide = try desk.guide()
    #expect(guide.file.account.questionsForLater == ["旧车怎么处置", "上牌走谁的户"])
    #expect(try guide.strikeLater(3) == nil)
    #expect(try guide.strikeLater(1) == "旧车怎么处置")
    #expect(try TodoList(desk.context, guide.file.account).items().first?.text == "上牌走谁的户")
  }

  @Test func `One line is taken back at one stroke`() throws {
    let desk = try Desk()
    _ = try hold(["今年要换12台，预算两百四十万"], at: desk)
    var guide = try desk.guide()
    _ = try guide.undo()
    #expect(try desk.record.fields.filled.isEmpty)
    #expect(try desk.record.notes.isEmpty)
  }

  @Test func `The facts of the record are those of the lines`() throws {
    let desk = try Desk()
    _ = try hold(
      ["今年要换12台，预算两百四十万", "骏途报19.8万一台", "三年一换", "送一次保养换月底前签"], at: desk)
    let file = try AccountFile(desk.account, in: desk.store)
    let facts = RecordFacts(file.account, file.journal).facts
    let line = try #require(facts.first { if case .budget = $0.fact.value { true } else { false } })
    #expect(line.line == "今年要换12台，预算两百四十万")
    #expect(facts.contains { $0.fact.value == .quantity(.init(12), of: nil) })
    #expect(facts.contains { $0.fact.value == .purchaseCycle(.init(months: 36)) })
    #expect(
      facts.contains { $0.fact.value == .concession(what: "送一次保养", tradedFor: "月底前签") })
  }
}
