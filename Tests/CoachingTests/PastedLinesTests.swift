import Accounts
import Coaching
import Testing

/// Several lines that came at once.
struct PastedLinesTests {
  private func asked(_ replies: [Reply]) -> [String] {
    replies.compactMap { reply in
      if case .asking(let question, _) = reply { question.place.field.rawValue } else { nil }
    }
  }

  @Test func `Each line is filed by what it says, and the next open question is asked once`() throws
  {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    let replies = try guide.take([
      "大概12台帕萨特", "他们食堂不错", "", "预算300万以内", "学校", "喜欢打球",
    ])
    let record = try desk.record
    #expect(record.fields[FieldKey("quantity")] != nil && record.fields[FieldKey("budget")] != nil)
    #expect(record.fields[FieldKey("segment")] == .choice("school"))
    #expect(record.fields[FieldKey("size")] == nil)
    let notes = replies.compactMap { if case .noted(let text) = $0 { text } else { nil } }
    #expect(notes == ["他们食堂不错", "喜欢打球"])
    #expect(record.notes.map(\.value.text).contains("喜欢打球"))
    #expect(asked(replies) == ["size"])
  }

  @Test func `Lines pasted where words were asked for are no answer to that`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    _ = try guide.answer("学校")
    let replies = try guide.take(["第一行", "第二行"])
    let record = try desk.record
    #expect(record.fields[FieldKey("size")] == nil)
    #expect(record.notes.map(\.value.text) == ["第一行", "第二行"])
    #expect(asked(replies) == ["size"])
  }
}
