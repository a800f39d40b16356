import Accounts
import Coaching
import Testing
import Understanding

/// Lines that say promises, orders and concessions.
struct PhraseTests {
  private let reader = PlainAnswerReader()

  @Test(arguments: [
    ("送合同草稿 @2026-11-27", Side.us, "送合同草稿", "2026-11-27" as String?, nil as String?),
    ("客户：回复报价 @2026-12-01 09:00", .customer, "回复报价", "2026-12-01", "09:00"),
    ("customer: call back @2026-12-01", .customer, "call back", "2026-12-01", nil),
    ("发邮件到 a@b.cn @2026-12-01", .us, "发邮件到 a@b.cn", "2026-12-01", nil),
    ("没有日期", .us, "没有日期", nil, nil),
  ])
  func `A promise is read with its owner, day and time`(
    line: String, owner: Side, what: String, due: String?, time: String?
  ) throws {
    let terms = try #require(CommitmentPhrase(line, reader: reader)).terms
    #expect(terms.owner == owner && terms.what == what)
    #expect(terms.due?.description == due && terms.time == time)
  }

  @Test(arguments: ["", "  ", "坏日期 @明天", "@2026-12-01", "什么 @2026-02-30"])
  func `A line without a thing to do or with an impossible day is no promise`(line: String) {
    #expect(CommitmentPhrase(line, reader: reader) == nil)
  }

  @Test(arguments: [
    ("送脚垫换月内签合同", "送脚垫", "月内签合同" as String?), ("送一次保养", "送一次保养", nil),
    ("1000 off for full payment", "1000 off", "full payment"), ("送保养 = 无", "送保养", nil),
  ])
  func `A concession is divided into what is given and what is had`(
    line: String, given: String, returned: String?
  ) throws {
    let phrase = try #require(ConcessionPhrase(line))
    #expect(phrase.given == given && phrase.tradedFor == returned)
  }

  @Test(arguments: ["done 2", "完成 2"])
  func `An order names a number and a change`(line: String) throws {
    let order = try #require(CommitmentOrder(line, reader: reader))
    #expect(order.number == 2 && order.change == .done)
  }

  @Test(arguments: ["", "done", "move 2", "move 2 tomorrow", "2 done", "lose 2"])
  func `What is no order is not taken for one`(line: String) {
    #expect(CommitmentOrder(line, reader: reader) == nil)
  }

  @Test func `Near names are the alike ones only`() {
    #expect(NearNames(["done", "open"]).near("opne") == ["open", "done"])
    let names = NearNames(["goto", "undo", "redo", "commit", "跳到"])
    #expect(names.near("unod").first == "undo")
    #expect(names.near("跳倒").first == "跳到")
    #expect(names.near("completely").isEmpty)
  }
}
