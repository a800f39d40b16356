import Accounts
import Coaching
import Foundation
import Journal
import Testing

/// Rows as they are filed.
struct ImporterTests {
  /// A table in memory.
  private struct Rows: ImportSource {
    let name = "list"
    let heading: [String]
    let rows: [[String]]
    var count: Int { rows.count }

    func row(_ index: Int) -> ImportRow { ImportRow(number: index + 2, cells: rows[index]) }
  }

  private let desk: Desk
  private let matcher: HeadingMatcher

  init() throws {
    desk = try Desk()
    matcher = try HeadingMatcher(desk.context.playbook)
  }

  private func take(
    _ heading: [String], _ rows: [String]..., options: ImportOptions = ImportOptions()
  ) throws -> ImportOutcome {
    let file = ImportFile(
      Rows(heading: heading, rows: rows), ImportMapping(matcher.columns(heading)))
    return try Importer(desk.context, desk.store, matcher, options).run([file]) { _, _ in true }
  }

  @Test func `What was taken before a stop is there, and the rest comes with the next time`() throws
  {
    // Names unlike each other, since those that are alike are told.
    let rows = (1...2_500).map { [String($0 * 2_654_435_761 % 4_294_967_296, radix: 36)] }
    let before = try desk.store.accountCount()
    let file = ImportFile(
      Rows(heading: ["客户"], rows: rows), ImportMapping(matcher.columns(["客户"])))
    let importer = Importer(desk.context, desk.store, matcher, ImportOptions())
    let outcome = try importer.run([file]) { _, _ in false }
    #expect(outcome.rows + outcome.rest == 2_500)
    #expect(outcome.created == outcome.rows)
    #expect(outcome.rest > 0)
    #expect(try desk.store.accountCount() == before + outcome.rows)
    let rest = try importer.run([file]) { _, _ in true }
    #expect(rest.created == outcome.rest)
    #expect(rest.unchanged == outcome.rows)
  }

  @Test func `A bare number is counted in what the heading says`() throws {
    _ = try take(["客户", "预算(万元)", "采购周期(年)"], ["市公安局", "300", "3"])
    #expect(
      try desk.record.fields[FieldKey("budget")] == .money(Money(amount: Interval(3_000_000))))
    #expect(
      try desk.record.fields[FieldKey("purchase_cycle")]
        == .recurrence(Recurrence(.yearly, interval: 3)))
  }

  @Test func `What cannot be read is kept, and beside a value as a note`() throws {
    _ = try take(["客户", "数量"], ["市公安局", "看情况"])
    #expect(try desk.record.unread[FieldKey("quantity")]?.value == "看情况")
    try desk.fill("budget", .money(Money(amount: Interval(5))))
    let outcome = try take(["客户", "预算"], ["市公安局", "再议"])
    #expect(outcome.unread == 1)
    #expect(try desk.record.notes.map(\.value.text) == ["预算：再议"])
    #expect(try take(["客户", "预算"], ["市公安局", "再议"]).act == nil)
  }

  @Test func `People are filled by their names, and their parts say which field names them`() throws
  {
    _ = try take(
      ["客户", "联系人", "角色", "电话", "联系人2"], ["市公安局", "李志明", "拍板人", "", "王处长"],
      ["市公安局", "李志明", "", "13900001111", ""])
    let account = try desk.record
    let decider = try #require(account.contacts.first { $0.details.name == "李志明" })
    #expect(decider.details.role == .decider)
    #expect(decider.details.phone == "13900001111")
    #expect(account.contacts.count == 2)
    #expect(account.fields[FieldKey("decider")] == .people([decider.id]))
  }

  @Test func `A different number of a known person is told and left`() throws {
    _ = try take(["客户", "联系人", "电话"], ["市公安局", "王建国", "13900001111"])
    let outcome = try take(["客户", "联系人", "电话"], ["市公安局", "王建国", "+86 139 0000 2222"])
    #expect(outcome.differing == 1)
    #expect(try desk.record.contacts.first?.details.phone == "13900001111")
    #expect(
      try take(["客户", "联系人", "电话"], ["市公安局", "王建国", "139-0000-1111"]).differing == 0)
  }

  @Test func `Somebody who may be known already is told of and not merged`() throws {
    _ = try take(["客户", "联系人"], ["市公安局", "王建国"])
    let outcome = try take(["客户", "联系人", "职务"], ["市公安局", "王处", "处长"])
    #expect(outcome.alike == 1)
    #expect(try desk.record.contacts.count == 2)
  }

  @Test func `Needs in one cell are read apart`() throws {
    _ = try take(["客户", "需求特征"], ["市公安局", "12台，接待用"])
    #expect(
      try desk.record.fields[FieldKey("quantity")]
        == .quantity(Quantity(count: Interval(12), unit: "vehicle")))
  }

  @Test func `Width and case of a name make no other account`() throws {
    let outcome = try take(["客户"], ["ＡＣＭＥ"], ["acme"], ["市公安局 "])
    #expect(outcome.created == 1)
    #expect(outcome.unchanged == 1)
  }

  @Test(arguments: [
    ("滨海汽车集团有限公司", "滨海汽车集团", true), ("滨海市水利局", "滨海市水力局", true),
    ("第一实验中学", "第二实验中学", false), ("城东小学本部", "城西小学本部", false), ("单位1001号", "单位1002号", false),
    ("人民医院(新院区)", "人民医院", true), ("税务局", "水务局", false),
  ])
  func `Names that may be one account's are told`(
    first: String, second: String, isAlike: Bool
  ) throws {
    #expect(try take(["客户"], [first], [second]).alike == (isAlike ? 1 : 0))
  }

  @Test func `A trial writes nothing`() throws {
    var options = ImportOptions()
    options.isTrial = true
    let outcome = try take(["客户", "数量"], ["市水务局", "3台"], options: options)
    #expect(outcome.created == 1)
    #expect(outcome.samples.count == 1)
    #expect(try desk.store.accounts(named: "市水务局").isEmpty)
  }
}
