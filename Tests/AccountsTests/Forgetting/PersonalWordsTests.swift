import Testing

@testable import Accounts

struct PersonalWordsTests {
  private let mark = "▢"

  private func redacted(
    _ text: String, of person: [ContactDetails], besides others: [ContactDetails] = []
  ) -> String {
    let words = PersonalWords(of: person, besides: others)
    return Redaction(of: words, mark: mark).redacted(text) ?? text
  }

  @Test func `Each number of a person who has several is found`() {
    let person = [ContactDetails(name: "张三", phone: "13811110001、0571-88880000")]
    #expect(person[0].phones == ["13811110001", "0571-88880000"])
    #expect(redacted("打0571 88880000或13811110001", of: person) == "打▢或▢")
  }

  @Test(arguments: [
    ("后勤处王处长签字，王处的电话13900001111", "后勤处▢签字，▢的电话▢"),
    ("王建国说太贵，建国还要再看", "▢说太贵，▢还要再看"),
    ("老王和小王都去，王总也去", "▢和▢都去，▢也去"),
    ("由小王处理", "由▢处理"),
    ("王府井那台车12台", "王府井那台车12台"),
    ("王处理了这件事", "王处理了这件事"),
    ("拨139 0000-1111或+86 139-0000-1111", "拨▢或+▢"),
    ("１３９００００１１１１", "▢"),
    ("合同号139000011112，1390000111", "合同号139000011112，1390000111"),
  ])
  func `Every form of a Chinese name is found, and no other word`(text: String, expected: String) {
    let person = [
      ContactDetails(name: "王处长", title: "处长", phone: "13900001111"),
      ContactDetails(name: "王建国"),
    ]
    #expect(redacted(text, of: person) == expected)
  }

  @Test(arguments: [
    ("Met Linda Chen today, Linda's fine", "Met ▢ today, ▢'s fine"),
    ("Ms Chen signs; LINDA CHEN decides", "Ms ▢ signs; ▢ decides"),
    ("Lindas and Cheng stay", "Lindas and Cheng stay"),
    ("call 010-84756666 or 84756666", "call ▢ or ▢"),
  ])
  func `English names are found as whole words`(text: String, expected: String) {
    let person = [ContactDetails(name: "Linda Chen", phone: "(010) 8475 6666")]
    #expect(redacted(text, of: person) == expected)
  }

  @Test func `A name that is a word is found in its own letter case only`() {
    #expect(
      redacted("Mark Will will mark it", of: [ContactDetails(name: "Mark Will")])
        == "▢ will mark it")
  }

  @Test func `Namesakes keep what names them`() {
    let person = [ContactDetails(name: "王处长", title: "处长")]
    let others = [ContactDetails(name: "王科长", title: "科长")]
    #expect(
      redacted("王处长和王科长、王科，老王", of: person, besides: others)
        == "▢和王科长、王科，老王")
    #expect(
      redacted(
        "Ann Lee and Bob Lee: Lee", of: [ContactDetails(name: "Ann Lee")],
        besides: [ContactDetails(name: "Bob Lee")]) == "▢ and Bob Lee: Lee")
  }

  @Test func `The part of a typed line that is meant moves with its text`() throws {
    let words = PersonalWords(of: [ContactDetails(name: "王建国")], besides: [])
    let redaction = Redaction(of: words, mark: "(已删除)")
    let source = TypedSource("王建国要12台", span: 4..<7)
    #expect(redaction.redacted(source) == TypedSource("(已删除)要12台", span: 6..<9))
    let named = TypedSource("找王建国谈", span: 1..<4)
    #expect(redaction.redacted(named)?.span == 1..<6)
    #expect(redaction.redacted(TypedSource("要12台")) == nil)
  }

  @Test func `A transcript inside of JSON is taken line by line`() {
    let words = PersonalWords(of: [ContactDetails(name: "Linda Chen")], besides: [])
    let redaction = JSONRedaction(Redaction(of: words, mark: "▢"))
    let json = #"{"n":0.1,"transcript":"{\"text\":\"a\\nLinda\",\"who\":\"rep\"}\n"}"#
    #expect(
      redaction.redacted(json)
        == #"{"n":0.1,"transcript":"{\"text\":\"a\\n▢\",\"who\":\"rep\"}\n"}"#)
    #expect(redaction.redacted(#"{"n":0.1}"#) == nil)
  }
}
