package import Accounts
package import Foundation

/// One example of everything that can be written down.
package enum Bodies {
  /// A field value of each kind, and the odd forms of some.
  package static let values: [FieldValue] = [
    .text("接待\n和 \"执法\" \\ 🚔"), .text(""),
    .number(Interval(low: Decimal(string: "0.15"), high: nil, approximate: true)),
    .number(Interval(low: nil, high: 3)),
    .money(Money(amount: Interval(3_000_000), currency: "USD", per: .vehicle)),
    .money(Money(amount: Interval(low: 800_000, high: 1_000_000))),
    .quantity(Quantity(count: Interval(12, approximate: true), unit: "vehicle")),
    .date(DateSpan(from: day(2026, 12, 1), to: nil, grain: .quarter)),
    .date(DateSpan(day(2026, 12, 31))),
    .recurrence(Recurrence(.weekly, interval: 2, weekdays: [5, 1], time: "09:00")),
    .recurrence(Recurrence(.yearly, month: 3, monthDay: 8)),
    .people([ContactID(uuid(1)), ContactID(uuid(2))]), .people([]),
    .choice("city.tax"), .list(["接待", "执法", ""]), .list([]), .flag(true), .flag(false),
  ]

  /// An entry body of each kind, with its subject.
  package static let drafts: [Draft] =
    [
      Draft(.opened(name: "市公安局")), Draft(.renamed("市公安局交警支队")),
      Draft(.cleared(FieldKey("budget"))),
      Draft(
        .contact(ContactDetails(name: "王", title: "处长", role: .decider, phone: "13800001111")),
        about: .contact(ContactID(uuid(3)))),
      Draft(.contact(ContactDetails()), about: .contact(ContactID(uuid(4)))),
      Draft(.objection(topic: "price", words: "太贵了"), about: .objection(ObjectionID(uuid(5)))),
      Draft(.objection(topic: nil, words: ""), about: .objection(ObjectionID(uuid(6)))),
      Draft(.set(FieldKey("clarified"), .flag(true)), about: .objection(ObjectionID(uuid(5)))),
      Draft(.objectionClosed, about: .objection(ObjectionID(uuid(5)))),
      Draft(
        .commitment(
          CommitmentTerms(
            owner: .customer, what: "发报价单", due: day(2026, 12, 31), time: "09:30", reason: "r",
            rule: "check-stock")), about: .commitment(CommitmentID(uuid(7)))),
      Draft(
        .commitment(CommitmentTerms(owner: .us, what: "回电话")),
        about: .commitment(CommitmentID(uuid(8)))),
      Draft(.commitmentDone, about: .commitment(CommitmentID(uuid(7)))),
      Draft(.commitmentDropped("不需要了"), about: .commitment(CommitmentID(uuid(8)))),
      Draft(.commitmentDropped(nil), about: .commitment(CommitmentID(uuid(8)))),
      Draft(
        .concession(given: "免费保养", tradedFor: "十二月签约"),
        about: .concession(ConcessionID(uuid(9)))),
      Draft(.concession(given: "d", tradedFor: nil), about: .concession(ConcessionID(uuid(10)))),
      Draft(
        .commitment(
          CommitmentTerms(
            owner: .us, what: "查库存", due: day(2026, 12, 6), since: day(2026, 11, 30),
            grain: .week, assignee: "售后部")), about: .commitment(CommitmentID(uuid(13)))),
      Draft(
        .rehearsed(
          RehearsalTerms(
            scenario: "price-objection", score: 71,
            transcript: "{\"who\":\"rep\",\"text\":\"贵？\"}\n"))),
      Draft(.kept("邮编：200000")),
      Draft(.imported(ImportTerms(files: ["名单.xlsx"], rows: 12))),
      Draft(.forgotten(ForgettingTerms(number: "K7Q2-9XMD-2ABC", kind: .contact))),
      Draft(.practised(DrillTerms(card: "price/clarify", rating: 3, answer: "跟谁比？"))),
      Draft(.said("后排太小", by: Speaker(.customer, name: "王处"))),
      Draft(.said("我量给您看", by: Speaker(.us))),
      Draft(
        .occasion(
          OccasionTerms(
            what: "局庆", date: day(2026, 12, 18), isYearly: true,
            lunar: LunarDay(month: 11, day: 10))), about: .occasion(OccasionID(uuid(14)))),
      Draft(.occasion(OccasionTerms(what: "搬家")), about: .occasion(OccasionID(uuid(15)))),
      Draft(.withdrawn, about: .occasion(OccasionID(uuid(15)))),
      Draft(
        .option(
          OptionTerms(
            text: "帕萨特12台", model: "帕萨特",
            quantity: Quantity(count: Interval(12), unit: "vehicle"),
            price: Money(amount: Interval(235_000), per: .vehicle), conditions: "首付三成")),
        about: .option(OptionID(uuid(16)))),
      Draft(.note("n"), from: TypedSource("😀 n", span: 2..<3)), Draft(.unread(FieldKey("budget"))),
      Draft(.dismissed(rule: "check-stock", on: day(2026, 11, 25))),
      Draft(.position(step: "prepare.customer", field: FieldKey("quantity"))),
      Draft(.skipped(step: "prepare.customer", field: FieldKey("budget"))),
      Draft(.reversal(of: ActID(uuid(11)))),
    ] + values.map { Draft(.set(FieldKey("field"), $0)) }

  /// Returns a UUID told from the others by its number.
  package static func uuid(_ number: UInt8) -> UUID {
    UUID(uuid: (number, 1, 2, 3, 4, 5, 0x76, 7, 0x88, 9, 10, 11, 12, 13, 14, 15))
  }

  /// Returns a day that the calendar has.
  package static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    guard let found = CalendarDay(year: year, month: month, day: day) else {
      preconditionFailure("no such day")
    }
    return found
  }
}
