import Testing

@testable import Understanding

@Suite struct PromiseOwnerTests {
  private static let ours: [(String, String)] = [
    ("周三下午两点去他们单位见王主任", "去他们单位见王主任"), ("周五到客户公司送样车", "到客户公司送样车"),
    ("下周二去他们局里给李局长演示", "去他们局里给李局长演示"), ("她要我明天发报价", "发报价"), ("客户让我们周五去", "去"),
    ("meet Linda on Wednesday at 2pm", "meet Linda"),
    ("Linda asked me to send the quote on Monday", "send the quote"),
    ("Linda wants us to call on Friday", "call"),
    ("They told us to come back on Monday", "come back"),
    ("We will decide in June", "decide"),
  ]

  @Test(arguments: ours)
  func `What we are to do, or are asked to, is ours`(text: String, what: String) throws {
    let found = try commitments(in: text)
    #expect(found.map(\.what) == [what])
    #expect(found.map(\.owner) == [.us])
  }

  @Test(arguments: [
    "他们单位周五开评标会", "他们领导周三来看车", "Mark will decide in June", "Bill will send the list on Friday",
    "周五陈处长来看车", "Linda will decide in June",
  ])
  func `What they do themselves is theirs`(text: String) throws {
    #expect(try commitments(in: text).map(\.owner) == [.customer])
  }

  @Test(arguments: [
    "他不让我们周五去", "局里不让我们周三送车", "客户不许我们下周上门", "李总没让我周五送", "She won't let us come on Friday",
    "Linda doesn't want us to call on Friday", "他们不允许我们下周送车",
  ])
  func `What is forbidden is no promise`(text: String) throws {
    #expect(try commitments(in: text) == [])
  }

  @Test(arguments: [
    "今天跟周处吃饭，他说年后再看", "今天陪李局长看展，他说车不错", "Lunch with Linda today, she said they like it",
  ])
  func `What somebody said there shows that it has been`(text: String) throws {
    #expect(try commitments(in: text) == [])
  }

  @Test(arguments: ["今天发报价，他说等着", "明天跟周处吃饭，他说带方案", "今天下午三点见周处，他说带方案"])
  func `What is still ahead is a promise, whatever is said of it`(text: String) throws {
    #expect(try commitments(in: text).map(\.owner) == [.us])
  }

  @Test(arguments: [
    "他说年后再看", "客户表示明年再说", "李局长说下个月再考虑", "王处表示过完年再议", "she said they'd look at it again next year",
    "Linda said they will revisit in January",
  ])
  func `Put off to a later time in their words is resistance`(text: String) throws {
    let facts = try facts(in: text)
    #expect(facts.contains { $0.value == .objection(.other) })
  }

  @Test(arguments: ["我说下周再谈", "他说下周来看车", "李局长说下周再看车", "今年要换15台,明年再说"])
  func `A later time for something else is no resistance`(text: String) throws {
    #expect(try !facts(in: text).contains { $0.value == .objection(.other) })
  }

  private static let trades: [(String, String, String)] = [
    ("if they sign by Friday we add one service", "one service", "sign by Friday"),
    (
      "If they order 10 by Friday, we'll add a free service", "a free service", "order 10 by Friday"
    ),
    ("如果他们周五前签，我们送一次保养", "送一次保养", "周五前签"), ("只要周五前签，就送一次保养", "送一次保养", "周五前签"),
  ]

  @Test(arguments: trades)
  func `A gift on a condition is traded, no promise`(
    text: String, given: String, returned: String
  ) throws {
    let facts = try facts(in: text)
    #expect(facts.map(\.value) == [.concession(what: given, tradedFor: returned)])
  }

  @Test(arguments: ["if Linda agrees we send the quote on Monday", "如果王处同意周一送样车"])
  func `What hangs on a condition is no promise`(text: String) throws {
    #expect(try commitments(in: text) == [])
  }

  @Test func `Adding what is no gift is a promise`() throws {
    let found = try commitments(in: "we'll add the figures to the quote by Friday")
    #expect(found.map(\.owner) == [.us])
  }

  private func commitments(in text: String) throws -> [ReadCommitment] {
    try facts(in: text).compactMap { fact in
      if case .commitment(let commitment) = fact.value { commitment } else { nil }
    }
  }

  private func facts(in text: String) throws -> [Fact] {
    let day = try #require(ReadDay(year: 2026, month: 11, day: 24))
    return NoteReader().facts(in: text, at: ReadInstant(day: day, seconds: 36_000))
  }
}
