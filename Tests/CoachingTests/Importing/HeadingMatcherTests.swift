import Accounts
import Coaching
import Testing

/// Where columns go by what they are called.
struct HeadingMatcherTests {
  private let matcher: HeadingMatcher

  init() throws {
    matcher = try HeadingMatcher(try Desk().context.playbook)
  }

  @Test(arguments: [
    ("客户名称", ImportTarget.account), ("Company Name", .account), ("单位", .account),
    ("关键联系人", .contact(.name, of: 1)), ("联系人2", .contact(.name, of: 2)),
    ("手机号码", .contact(.phone, of: 1)), ("Job Title", .contact(.title, of: 1)),
    ("预算（万元）", .field(FieldKey("budget"))),
    ("Likely purchase time", .field(FieldKey("purchase_time"))),
    ("purchase_cycle", .field(FieldKey("purchase_cycle"))), ("备注", .field(FieldKey("remarks"))),
    ("＊车型：", .field(FieldKey("model"))), ("# of Vehicles", .field(FieldKey("quantity"))),
    ("Vehicles required", .field(FieldKey("quantity"))),
    ("Needed by", .field(FieldKey("purchase_time"))),
    ("Required by date", .field(FieldKey("purchase_time"))),
    ("Budget k$", .field(FieldKey("budget"))), ("预算万元", .field(FieldKey("budget"))),
    ("需求特征", .needs), ("-", .nothing),
  ])
  func `A heading is known in both languages`(heading: String, target: ImportTarget) {
    #expect(matcher.target(named: heading) == target)
  }

  @Test func `Fields of the dealer and of objections are none of an account's`() {
    #expect(matcher.target(named: "dealer_brand") == nil)
    #expect(matcher.target(named: "真实原因") == nil)
  }

  @Test func `A second number is kept, a second field of the same name is unknown`() {
    let columns = matcher.columns(["客户", "手机", "座机", "数量", "台数"])
    #expect(
      columns == [
        .account, .contact(.phone, of: 1), .contact(.other, of: 1), .field(FieldKey("quantity")),
        nil,
      ])
  }

  @Test func `A bare name is the account's, or the person's beside one`() {
    #expect(matcher.columns(["Name", "Qty"]).first == .account)
    #expect(matcher.columns(["Company", "Name"]).last == .contact(.name, of: 1))
  }
}
