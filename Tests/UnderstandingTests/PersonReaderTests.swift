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

  @Test(arguments: [
    ("张三 13811110001 / 0571-88880000", "张三", "13811110001、0571-88880000"),
    ("张三 13811110001/0571-88880000", "张三", "13811110001、0571-88880000"),
    ("张三 13600000001；13600000002", "张三", "13600000001、13600000002"),
    ("张三 13600000001、13600000002", "张三", "13600000001、13600000002"),
    ("张三 13811110001 0571-88880000", "张三", "13811110001、0571-88880000"),
    ("张三 138 1111 0001 或 138 1111 0002", "张三", "138 1111 0001、138 1111 0002"),
    ("Linda Chen, 13600000001 / 13600000002", "Linda Chen", "13600000001、13600000002"),
    ("Linda Chen, 13600000001", "Linda Chen", "13600000001"),
    ("张三 +86 138-0000-1111", "张三", "+86 138-0000-1111"),
    ("张三 010 8888 0000", "张三", "010 8888 0000"),
  ])
  func `a second number is the same person's`(text: String, name: String, phone: String) {
    #expect(value(text, as: .people) == .people([ReadPerson(name: name, phone: phone)]))
  }

  @Test(arguments: [
    ("刘 洋", ReadPerson(name: "刘洋")), ("李　娜处长", ReadPerson(name: "李娜处长")),
    ("李 娜 处长 后勤处", ReadPerson(name: "李娜", title: "处长", orgUnit: "后勤处")),
    ("欧阳 国强 书记", ReadPerson(name: "欧阳国强", title: "书记")),
    ("王 处长", ReadPerson(name: "王", title: "处长")),
    ("王建国 处长", ReadPerson(name: "王建国", title: "处长")),
  ])
  func `a space inside a Chinese name parts nobody`(text: String, expected: ReadPerson) {
    #expect(value(text, as: .people) == .people([expected]))
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
