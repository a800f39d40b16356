import Accounts
import Foundation
import Testing

@testable import Coaching

@Suite struct ThingTests {
  @Test func `A task is given to a department with its day`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    #expect(try guide.assign("售后 周五前出保养方案") != nil)
    let terms = try #require(try desk.record.commitments.first?.terms)
    #expect(terms.assignee == "售后")
    #expect(terms.what == "出保养方案")
    #expect(terms.due?.description == "2026-11-27")
    #expect(try guide.assign("售后") == nil)
  }

  private static let options: [(String, OptionTerms)] = [
    (
      "启岳远行12台 单价19.8万 首付三成",
      OptionTerms(
        text: "启岳远行12台 单价19.8万 首付三成", model: "启岳远行",
        quantity: Quantity(count: Interval(12), unit: "vehicle"),
        price: Money(amount: Interval(198_000), per: .vehicle), conditions: "首付三成")
    ),
    (
      "Courier 14 vans $38k each, 90 days delivery",
      OptionTerms(
        text: "Courier 14 vans $38k each, 90 days delivery", model: "Courier",
        quantity: Quantity(count: Interval(14), unit: "vehicle"),
        price: Money(amount: Interval(38_000), currency: "USD", per: .vehicle),
        conditions: "90 days delivery")
    ),
    ("8台轿车加4台商务", OptionTerms(text: "8台轿车加4台商务")),
  ]

  @Test(arguments: options)
  func `An option is told apart as far as its words go`(line: String, terms: OptionTerms) throws {
    let desk = try Desk()
    var guide = try desk.guide()
    #expect(try guide.offer(line) == terms)
    #expect(try desk.record.options.map(\.terms) == [terms])
    _ = try guide.offer(line)
    let option = try #require(try desk.record.options.first)
    #expect(try desk.record.options.count == 1)
    try guide.withdraw(.option(option.id), typed: "drop 1")
    #expect(try desk.record.options.isEmpty)
  }

  private static let occasions: [(String, String, String?, Bool, LunarDay?)] = [
    ("局庆 @2026-12-18", "局庆", "2026-12-18", true, nil),
    ("王处生日 农历八月十五", "王处生日", "2027-09-15", true, LunarDay(month: 8, day: 15)),
    ("新楼落成 @2027-03-01", "新楼落成", "2027-03-01", false, nil),
    ("搬家", "搬家", nil, false, nil),
  ]

  @Test(arguments: occasions)
  func `An occasion knows its day and whether it comes back`(
    line: String, what: String, date: String?, isYearly: Bool, lunar: LunarDay?
  ) throws {
    let desk = try Desk()
    var guide = try desk.guide()
    let terms = try #require(try guide.expect(line))
    #expect(terms.what == what)
    #expect(terms.date?.description == date)
    #expect(terms.isYearly == isYearly)
    #expect(terms.lunar == lunar)
  }

  private static let people: [(String, String, Bool)] = [
    ("王处", "王建国", true), ("王处长", "王处", true), ("老王", "王建国", true), ("王建国", "王建军", false),
    ("李处", "王处", false), ("Linda", "Linda Chen", true), ("Mr Chen", "Linda Chen", true),
    ("Linda Chen", "Linda Wang", false), ("欧阳主任", "欧阳锋", true), ("Linda", "王处", false),
  ]

  @Test(arguments: people)
  func `Short and full names of one person are told to be the same`(
    one: String, other: String, isSame: Bool
  ) {
    #expect(PersonName(one).mayBe(PersonName(other)) == isSame)
    #expect(PersonName(other).mayBe(PersonName(one)) == isSame)
  }

  @Test func `Two people of one surname are not mixed up`() {
    var source = IdentifierSource(random: SystemRandomNumberGenerator())
    let now = Date(timeIntervalSince1970: 0)
    let known = [("王建国", "处长"), ("王建军", "科长")].map { name, title in
      Contact(id: source.next(at: now), details: ContactDetails(name: name, title: title))
    }
    let matcher = ContactMatcher(known)
    #expect(matcher.contact(like: ContactDetails(name: "王处", title: "处长"))?.id == known[0].id)
    #expect(matcher.contact(like: ContactDetails(name: "老王")) == nil)
  }

  @Test(arguments: [
    ("李亮", "科长", false), ("李建国", "局长", true), ("李局", nil, true), ("李科", nil, false),
    ("李建国", "副局长", true), ("李总", nil, true), ("李建国", nil, true),
  ])
  func `A title within a name speaks against another rank`(
    name: String, title: String?, isSame: Bool
  ) {
    var source = IdentifierSource(random: SystemRandomNumberGenerator())
    let now = Date(timeIntervalSince1970: 0)
    let known = Contact(id: source.next(at: now), details: ContactDetails(name: "李局长"))
    let met = ContactMatcher([known]).contact(like: ContactDetails(name: name, title: title))
    #expect((met != nil) == isSame)
  }
}
