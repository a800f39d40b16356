import Testing

@testable import Understanding

@Suite struct ChineseNameTests {
  private static let full: [(String, String)] = [
    ("陈国强局长", "陈国强"), ("今天见了周国强科长", "周国强"), ("张国华主任", "张国华"), ("欧阳国强书记", "欧阳国强"),
    ("孙中华局长", "孙中华"), ("林百万总经理", "林百万"), ("诸葛亮主任", "诸葛亮"), ("江山副市长", "江山"),
    ("财政局何国梁局长拍板", "何国梁"), ("客户赵万里局长", "赵万里"), ("见了王江山局长", "王江山"), ("吴千山处长", "吴千山"),
    ("后勤处田华科长", "田华"), ("司马光主任", "司马光"), ("上官云飞院长", "上官云飞"), ("于成龙书记", "于成龙"),
    ("石磊处长", "石磊"), ("陈和平局长", "陈和平"), ("陈国强总拍板", "陈国强"), ("联系王强处长", "王强"), ("董国强主任", "董国强"),
    ("局长欧阳国强签字", "欧阳国强"), ("常务副县长马建华", "马建华"), ("向江山局长汇报", "江山"), ("刘国庆处长拍板", "刘国庆"),
    ("后勤科长王五一签字", "王五一"), ("刘国庆拍板", "刘国庆"), ("和宋中秋主任谈过", "宋中秋"), ("郑八一主任", "郑八一"),
  ]

  @Test(arguments: full)
  func `A full name beside a title is kept whole`(text: String, name: String) throws {
    #expect(try people(in: text).map(\.name) == [name])
  }

  @Test(arguments: [
    ("李　娜处长", "李娜"), ("今天见了李 娜处长", "李娜"), ("联系人刘 洋", "刘洋"), ("王建国 处长拍板", "王建国"),
    ("欧阳 国强书记", "欧阳国强"),
    ("去见 李处长", "李处长"), ("后勤处 王处长", "王处长"),
  ])
  func `A space inside a name parts nobody`(text: String, name: String) throws {
    #expect(try people(in: text).map(\.name) == [name])
  }

  @Test(arguments: [
    ("张主任 13811110001 / 0571-88880000", "13811110001、0571-88880000"),
    ("张主任 13811110001/0571-88880000", "13811110001、0571-88880000"),
    ("王主任 13600000001；13600000002", "13600000001、13600000002"),
    ("王主任13600000001，打不通找门卫13600000002", "13600000001"),
    ("Linda Chen, fleet manager, 13811110001 / 0571-88880000", "13811110001、0571-88880000"),
  ])
  func `Numbers beside each other are one person's`(text: String, phone: String) throws {
    #expect(try people(in: text).map(\.phone) == [phone])
  }

  private static let short: [(String, String)] = [
    ("园林处林主任", "林主任"), ("黄石王局长", "王局长"), ("武汉林局长", "林局长"), ("沈阳李局长说要车", "李局长"), ("向陈处长汇报", "陈处长"),
    ("分管江局长", "江局长"), ("周五陈处长来看车", "陈处长"), ("马上见江局长", "江局长"), ("资金王科长管", "王科长"), ("三百万李总拍板", "李总"),
    ("后勤处王处长", "王处长"), ("欧阳局长", "欧阳局长"), ("王处和江主任拍板", "江主任"), ("找华总", "华总"),
  ]

  @Test(arguments: short)
  func `A surname before a title takes nothing of the word before it`(
    text: String, name: String
  ) throws {
    #expect(try people(in: text).last?.name == name)
  }

  @Test(arguments: ["刘国庆处长拍板", "后勤科长王五一签字", "刘国庆签字", "张元旦主任要10台", "林百万总经理拍板"])
  func `A feast or a number inside a name is nothing else`(text: String) throws {
    for fact in try facts(in: text) {
      switch fact.value {
      case .contact, .quantity: continue
      default: Issue.record("\(text): \(fact)")
      }
    }
  }

  @Test(arguments: [("国庆前交车", 9), ("找李局长五一前签字", 4), ("过完国庆李局长签合同", 10)])
  func `A feast beside a name stays a time`(text: String, month: Int) throws {
    let months = try facts(in: text).compactMap { fact in
      switch fact.value {
      case .commitment(let commitment): commitment.due.day?.month
      case .purchaseTime(let from, let to, _): (to ?? from)?.month
      default: nil
      }
    }
    #expect(months.first == month)
  }

  @Test func `A department keeps its last sign where the title of its head begins with it`() throws
  {
    let person = try people(in: "后勤科长王五一签字").first
    #expect(person?.title == "科长")
    #expect(person?.orgUnit == "后勤科")
  }

  private func people(in text: String) throws -> [ReadContact] {
    try facts(in: text).compactMap { fact in
      if case .contact(let contact) = fact.value { contact } else { nil }
    }
  }

  private func facts(in text: String) throws -> [Fact] {
    let day = try #require(ReadDay(year: 2026, month: 11, day: 24))
    return NoteReader().facts(in: text, at: ReadInstant(day: day))
  }
}
