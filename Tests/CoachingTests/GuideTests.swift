import Accounts
import Coaching
import Testing

/// The walk along the method.
struct GuideTests {
  private func asked(_ replies: [Reply]) -> String? {
    replies.compactMap { reply in
      if case .asking(let question, _) = reply { question.place.field.rawValue } else { nil }
    }.last
  }

  @Test func `What the record holds is not asked, whoever filled it`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    #expect(asked(try guide.begin()) == "segment")
    try desk.fill("size", .text("四百人"))
    try guide.refresh()
    #expect(asked(try guide.answer("学校")) == "finances")
  }

  @Test func `A conversation goes on where the last one was left`() throws {
    let desk = try Desk()
    var first = try desk.guide()
    _ = try first.begin()
    _ = try first.answer("学校")
    _ = try first.go(to: "open.say")
    var second = try desk.guide()
    #expect(asked(try second.begin()) == "core_message")
  }

  @Test func `A question set aside stays away, one passed over comes again`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    #expect(asked(try guide.move(.skip)) == "size")
    #expect(asked(try guide.move(.next)) == "finances")
    var later = try desk.guide()
    #expect(asked(try later.begin()) == "finances")
    #expect(asked(try later.go(to: "prepare.customer")) == "size")
    #expect(try later.openPoints().contains { $0.place.field.rawValue == "segment" })
  }

  @Test func `An answer that cannot be read is kept until a good one comes`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    let replies = try guide.answer("火星")
    #expect(replies.contains { $0.isFailure })
    #expect(try desk.record.unread[FieldKey("segment")]?.value == "火星")
    _ = try guide.answer("学校")
    #expect(try desk.record.unread.isEmpty)
  }

  @Test func `Undo takes a person and the field back together`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    for line in ["学校", "四百人", "财政", "李建国 局长"] { _ = try guide.answer(line) }
    #expect(try desk.record.decider?.details.name == "李建国")
    #expect(asked(try guide.undo()) == "decider")
    #expect(try desk.record.contacts.isEmpty)
    _ = try guide.redo()
    #expect(try desk.record.contacts.count == 1)
  }

  @Test func `The account itself is never undone in a conversation`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    guard case .nothingToUndo? = try guide.undo().first else {
      Issue.record("something was undone")
      return
    }
    #expect(try desk.record.name == "市公安局")
  }

  @Test func `A promise and its day make one commitment`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.go(to: "needs.commitment")
    _ = try guide.answer("送合同草稿")
    _ = try guide.answer("2026-11-30")
    let commitments = try desk.record.commitments
    #expect(commitments.count == 1)
    #expect(commitments.first?.terms.due?.description == "2026-11-30")
    #expect(commitments.first?.terms.owner == .us)
  }

  @Test func `Two objections keep their answers apart`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    for (words, reason) in [("太贵", "怕被问"), ("太挤", "长途接待")] {
      _ = try guide.object(words)
      _ = try guide.answer(reason)
      _ = try guide.finish()
    }
    let reasons = try desk.record.objections.map { $0.fields[FieldKey("objection_reason")] }
    #expect(reasons == [.text("怕被问"), .text("长途接待")])
    #expect(asked(try guide.move(.next)) == "size")
  }

  @Test func `Any lines keep the record what a fresh fold of its entries says`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    var random = SeededLines(seed: 42)
    var typed: [String] = []
    for _ in 0..<600 {
      let line = random.line()
      let isText = !line.hasPrefix("/")
      _ = try random.apply(line, to: &guide)
      if isText, !guide.isOver { typed.append(line) }
      if guide.isOver { guide = try desk.guide(); _ = try guide.begin() }
      let entries = guide.file.journal
      #expect(guide.file.account == Account(id: desk.account, folding: entries))
    }
    let kept = Set(guide.file.journal.compactMap { $0.source?.text })
    let lost = typed.filter { line in line.count > 2 && !kept.contains(line) }
    #expect(lost.isEmpty, "\(lost.prefix(3))")
  }
}
