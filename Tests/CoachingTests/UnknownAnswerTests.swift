import Accounts
import Coaching
import Diagnostics
import Testing

/// Lines that do not answer what was asked.
struct UnknownAnswerTests {
  private func asked(_ replies: [Reply]) -> String? {
    replies.compactMap { reply in
      if case .asking(let question, _) = reply { question.place.field.rawValue } else { nil }
    }.last
  }

  private func isLeftOpen(_ replies: [Reply]) -> Bool {
    replies.contains { if case .leftOpen = $0 { true } else { false } }
  }

  @Test(arguments: ["我也不知道", "不清楚", "不知道，回头问", "no idea", "I don't know yet"])
  func `Who does not know leaves the question open, and the words stay a note`(
    line: String
  ) throws {
    let desk = try Desk(language: line.contains("o") ? .english : .chinese)
    var guide = try desk.guide()
    _ = try guide.begin()
    _ = try guide.answer("1")
    let replies = try guide.answer(line)
    #expect(isLeftOpen(replies))
    #expect(asked(replies) == "finances")
    let record = try desk.record
    #expect(record.fields[FieldKey("size")] == nil)
    let label = line.contains("o") ? "Size: " : "单位规模："
    #expect(record.notes.map(\.value.text) == [label + line])
    #expect(try guide.openPoints().contains { $0.place.field.rawValue == "size" })
    // It is asked again another time.
    var later = try desk.guide()
    _ = try later.begin()
    #expect(asked(try later.go(to: "prepare.customer")) == "size")
  }

  @Test(arguments: ["领导不知道我们报过价", "they don't know our electric range"])
  func `What somebody else does not know is an answer in words`(line: String) throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    _ = try guide.answer("学校")
    #expect(!isLeftOpen(try guide.answer(line)))
    #expect(try desk.record.fields[FieldKey("size")] == .text(line))
  }

  @Test func `A promise to find out is kept as one`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    #expect(isLeftOpen(try guide.answer("不知道，周五问王处")))
    #expect(try desk.record.commitments.map(\.terms.due) == [CalendarDay(iso: "2026-11-27")])
  }

  @Test(arguments: ["哈哈哈", "嗯嗯，哈哈", "haha lol", "没说", "他没说"])
  func `Laughter names nobody: it is kept as a note`(line: String) throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    for line in ["学校", "四百人", "财政"] { _ = try guide.answer(line) }
    let replies = try guide.answer(line)
    #expect(asked(replies) == (line.contains("没说") ? "contacts" : "decider"))
    let record = try desk.record
    #expect(record.contacts.isEmpty && record.notes.count == 1)
  }

  @Test func `Somebody with a short name is somebody`() throws {
    let desk = try Desk(language: .english)
    var guide = try desk.guide()
    _ = try guide.begin()
    for line in ["school", "400 people", "city budget"] { _ = try guide.answer(line) }
    _ = try guide.answer("Ha Min-jun")
    #expect(try desk.record.contacts.map(\.details.name) == ["Ha Min-jun"])
  }

  @Test func `A field that holds somebody keeps them when no more is known`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    for line in ["学校", "四百人", "财政", "李建国 局长"] { _ = try guide.answer(line) }
    let asking = try guide.answer("王处长")
    let more = asking.contains {
      if case .asking(let asked, _) = $0 { asked.takesMore } else { false }
    }
    #expect(more)
    let replies = try guide.answer("不清楚")
    let isKept = replies.contains {
      if case .leftOpen(_, .some) = $0 { true } else { false }
    }
    #expect(isKept)
    #expect(try desk.record.fields[FieldKey("contacts")]?.count == 1)
  }

  @Test func `Undo takes the note back and asks the question again`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    _ = try guide.answer("不清楚")
    let replies = try guide.undo()
    #expect(asked(replies) == "segment")
    #expect(
      replies.contains { if case .asking(_, typed: "不清楚") = $0 { true } else { false } })
    #expect(try desk.record.notes.isEmpty)
  }

  @Test func `What is told of another field is filed while this one stays open`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    for line in ["学校", "四百人", "财政", "李建国 局长", "赵强 队长、陈芳 科长"] {
      _ = try guide.answer(line)
    }
    let replies = try guide.answer("预算200万，台数还不清楚")
    #expect(isLeftOpen(replies))
    let fields = try desk.record.fields
    #expect(fields[FieldKey("quantity")] == nil)
    #expect(fields[FieldKey("budget")] != nil)
    #expect(asked(replies) == "purpose")
  }

  @Test(arguments: [("他们预算300万", "budget"), ("王明处长 13800001111", "contacts")])
  func `A fact of another field goes there, and the question is asked again`(
    line: String, field: String
  ) throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    for line in ["学校", "四百人", "财政", "李建国 局长"] { _ = try guide.answer(line) }
    _ = try guide.move(.skip)
    let replies = try guide.answer(line)
    #expect(asked(replies) == "quantity")
    #expect(!replies.contains { $0.isFailure })
    #expect(try desk.record.fields[FieldKey(field)] != nil)
    #expect(try desk.record.unread.isEmpty)
  }

  @Test func `What is said of their cars is nobody's name`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    for line in ["学校", "四百人", "财政"] { _ = try guide.answer(line) }
    _ = try guide.answer("他们车队很旧")
    #expect(try desk.record.contacts.isEmpty)
  }

  @Test func `In the six steps it is no words of the customer`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    _ = try guide.object("太贵了")
    let replies = try guide.answer("说不好，下周三问刘总")
    #expect(isLeftOpen(replies))
    #expect(asked(replies) == "objection_visitor")
    let objection = try #require(try desk.record.objections.first)
    #expect(objection.fields[FieldKey("objection_reason")] == nil)
    _ = try guide.answer("他们不知道我们有替换车")
    #expect(
      try desk.record.objections.first?.fields[FieldKey("objection_visitor")]
        == .text("他们不知道我们有替换车"))
  }
}
