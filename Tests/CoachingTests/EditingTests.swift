import Accounts
import Coaching
import Journal
import Testing

/// What was recorded, put into the line again to be changed.
struct EditingTests {
  private func stands(_ replies: [Reply]) -> String? {
    replies.compactMap { reply in
      if case .asking(_, let typed) = reply { typed } else { nil }
    }.last
  }

  @Test(arguments: [
    ("contacts", "后勤处王处长签字，电话13800001111，王秘书 3号楼"), ("contacts", "王处、张工 12"),
    ("quantity", "12台，也可能20台"), ("decider", "李局"),
  ])
  func `Enter on the unchanged line writes nothing`(field: String, line: String) throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    for line in ["学校", "四百人", "财政", "李局", "王处、张工 12", "12台"] { _ = try guide.answer(line) }
    // The words say more, or something else, than what is on record: somebody wrote that.
    let value = try #require(try desk.record.fields[FieldKey(field)])
    let body = EntryBody.set(FieldKey(field), value)
    try desk.store.append(
      desk.context.act(on: desk.account, [Draft(body, from: TypedSource(line))]))
    try guide.refresh()
    let label = try #require(["contacts": "相关人", "quantity": "数量", "decider": "拍板人"][field])
    #expect(stands(try guide.edit(label)) == line)
    let before = try desk.store.entries(of: desk.account, after: 0).count
    let replies = try guide.answer(line)
    #expect(replies.contains { if case .unchanged = $0 { true } else { false } })
    #expect(try desk.store.entries(of: desk.account, after: 0).count == before)
    #expect(try desk.record.fields[FieldKey(field)] == value)
  }

  @Test func `A line that was changed is an answer, and so is one typed anew`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.begin()
    for line in ["学校", "四百人"] { _ = try guide.answer(line) }
    _ = try guide.edit("单位规模")
    _ = try guide.answer("五百人")
    #expect(try desk.record.fields[FieldKey("size")] == .text("五百人"))
    _ = try guide.undo()
    let before = try desk.store.entries(of: desk.account, after: 0).count
    _ = try guide.answer("五百人")
    #expect(try desk.record.fields[FieldKey("size")] == .text("五百人"))
    #expect(try desk.store.entries(of: desk.account, after: 0).count > before)
  }
}
