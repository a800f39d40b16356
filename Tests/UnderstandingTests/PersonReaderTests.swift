import Testing
import Understanding

struct PersonReaderTests {
  @Test(arguments: [
    ("王处长", ReadPerson(name: "王处长")), ("Li Wei", ReadPerson(name: "Li Wei")),
    (
      "王建国 处长 后勤处 13800001111",
      ReadPerson(name: "王建国", title: "处长", orgUnit: "后勤处", phone: "13800001111")
    ),
    ("王处长 · 后勤处", ReadPerson(name: "王处长", orgUnit: "后勤处")),
    ("王建国·主任·办公室", ReadPerson(name: "王建国", title: "主任", orgUnit: "办公室")),
    ("后勤处 王处长", ReadPerson(name: "王处长", orgUnit: "后勤处")),
    ("处长 王建国", ReadPerson(name: "王建国", title: "处长")),
    ("李总 采购经理", ReadPerson(name: "李总", title: "采购经理")),
    ("王处长（后勤处）", ReadPerson(name: "王处长", orgUnit: "后勤处")),
    ("张三 +86 138-0000-1111", ReadPerson(name: "张三", phone: "+86 138-0000-1111")),
    ("张三１３８００００１１１１", ReadPerson(name: "张三", phone: "13800001111")),
    ("张三 电话:13800001111", ReadPerson(name: "张三", phone: "13800001111")),
    ("买买提·艾力 科长", ReadPerson(name: "买买提·艾力", title: "科长")),
    ("Li Wei Director", ReadPerson(name: "Li Wei", title: "Director")),
    (
      "Li Wei Deputy Director Fleet Office",
      ReadPerson(name: "Li Wei", title: "Deputy Director", orgUnit: "Fleet Office")
    ),
    ("Li Wei Fleet Office", ReadPerson(name: "Li Wei", orgUnit: "Fleet Office")),
    ("Li Wei Head of Logistics", ReadPerson(name: "Li Wei", title: "Head of Logistics")),
    ("后勤处", ReadPerson(name: "后勤处")), ("13800001111", ReadPerson(name: nil, phone: "13800001111")),
  ])
  func `a person is read with title, department and phone`(text: String, expected: ReadPerson) {
    #expect(value(text, as: .people) == .people([expected]))
  }

  @Test(arguments: [
    ("王处长、李局长", ["王处长", "李局长"]), ("王处长，李局长", ["王处长", "李局长"]),
    ("王处长\n李局长", ["王处长", "李局长"]), ("Li Wei, Zhang San", ["Li Wei", "Zhang San"]),
  ])
  func `several people are parted`(text: String, names: [String]) {
    #expect(value(text, as: .people) == .people(names.map { ReadPerson(name: $0) }))
  }

  @Test func `where a semicolon parts people, a comma parts the words of one`() {
    let first = ReadPerson(name: "Li Wei", title: "Director", orgUnit: "Fleet Office")
    let expected = ReadValue.people([first, ReadPerson(name: "Zhang San")])
    #expect(value("Li Wei, Director, Fleet Office; Zhang San", as: .people) == expected)
  }

  @Test(arguments: [
    "", "、", "12345", "王处长 12", "不知道", "他们说下周要开会再决定由谁来签字", "王处长签字。李局长拍板", "…",
    "他们车队很旧", "they have old vans",
  ])
  func `what names nobody is none`(text: String) {
    #expect(value(text, as: .people) == nil)
  }
}
