import Accounts
import Foundation

/// An account in which every kind of thing is recorded.
struct SampleAccount {
  let account: Account
  private static let zone = "Asia/Shanghai"

  /// Creates the account by folding entries written a minute apart on 25 November 2026.
  init() throws {
    var writer = try EntryWriter(start: 1_795_568_400, zone: Self.zone)
    try Self.fields(&writer)
    try Self.objections(&writer)
    try Self.commitments(&writer)
    writer.write(.concession(given: "免费首保", tradedFor: "本月下单"), about: .concession(Self.id(31)))
    writer.write(.concession(given: "每台再让2000元", tradedFor: nil), about: .concession(Self.id(32)))
    writer.write(.unread(FieldKey("purchase_cycle")), typed: "看情况吧")
    writer.write(.note("门口保安姓刘\n爱聊车"))
    account = Account(id: writer.account, folding: writer.entries)
  }

  /// Returns an identifier with a number for its last byte.
  static func id<Thing>(_ number: UInt8) -> Identifier<Thing> {
    Identifier(UUID(uuid: (1, 2, 3, 4, 5, 6, 0x70, 8, 0x80, 10, 11, 12, 13, 14, 15, number)))
  }

  private static func fields(_ writer: inout EntryWriter) throws {
    writer.write(.opened(name: "市公安局"))
    writer.write(.set("segment", .choice("city.police")), typed: "市公安局")
    writer.write(
      .contact(
        ContactDetails(
          name: "王建国", title: "处长", orgUnit: "后勤处", role: .budget, phone: "13800001111")),
      about: .contact(id(11)))
    writer.write(
      .contact(ContactDetails(title: "李局长", role: .decider)), about: .contact(id(12)))
    writer.write(.set("decider", .people([id(12)])), typed: "李局长拍板")
    writer.write(.set("contacts", .people([id(11), id(12)])), typed: "后勤处王建国处长管钱")
    let twelve = Quantity(count: Interval(12, approximate: true), unit: "vehicle")
    let twenty = Quantity(count: Interval(20), unit: "vehicle")
    writer.write(.set("quantity", .quantity(twelve)), typed: "大概12台")
    writer.write(.set("quantity", .quantity(twenty)), typed: "改成20台")
    let budget = Money(amount: Interval(low: nil, high: 3_000_000))
    writer.write(.set("budget", .money(budget)), typed: "预算三百万以内")
    writer.write(.set("purpose", .list(["接待", "执法"])), typed: "接待和执法各一半")
    let due = DateSpan(from: nil, to: CalendarDay(year: 2026, month: 12, day: 31), grain: .day)
    writer.write(.set("purchase_time", .date(due)), typed: "年底前到位")
    writer.write(
      .set("visit_rhythm", .recurrence(Recurrence(.weekly, weekdays: [1], time: "09:00"))),
      typed: "每周一早上九点")
    writer.write(.set("confirmed", .flag(true)), typed: "是")
    writer.write(.set("old_field", .text("旧手册里的内容")))
    writer.write(.position(step: "needs.problems", field: "problem"))
  }

  private static func objections(_ writer: inout EntryWriter) throws {
    let price = Subject.objection(id(21))
    writer.write(
      .objection(topic: "price", words: "比别家贵一成"), about: price, typed: "比别家贵一成")
    writer.write(
      .set("objection_reason", .text("去年预算被砍了")), about: price, typed: "去年预算被砍了")
    let delivery = Subject.objection(id(22))
    writer.write(.objection(topic: nil, words: "等太久"), about: delivery)
    writer.write(.objectionClosed, about: delivery)
  }

  private static func commitments(_ writer: inout EntryWriter) throws {
    let monday = CalendarDay(year: 2026, month: 11, day: 23)
    let friday = CalendarDay(year: 2026, month: 11, day: 27)
    let january = CalendarDay(year: 2027, month: 1, day: 8)
    var late = CommitmentTerms(owner: .us, what: "核实库存", due: friday, reason: "车型和数量都有了")
    late.rule = "check-stock"
    writer.write(.commitment(late), about: .commitment(id(41)))
    late.due = monday
    writer.write(.commitment(late), about: .commitment(id(41)))
    let visit = CommitmentTerms(
      owner: .customer, what: "带李局长看车", due: january, time: "09:30")
    writer.write(.commitment(visit), about: .commitment(id(42)))
    writer.write(
      .commitment(CommitmentTerms(owner: .us, what: "发车型资料")), about: .commitment(id(43)))
    writer.write(.commitmentDone, about: .commitment(id(43)))
    writer.write(
      .commitment(CommitmentTerms(owner: .us, what: "送挂历")), about: .commitment(id(44)))
    writer.write(.commitmentDropped("不合规"), about: .commitment(id(44)))
  }
}
