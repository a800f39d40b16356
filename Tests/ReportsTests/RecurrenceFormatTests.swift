import Accounts
import Diagnostics
import Testing

@testable import Reports

@Suite struct RecurrenceFormatTests {
  @Test(arguments: [
    (Recurrence(.daily), "每天", "every day"),
    (Recurrence(.daily, interval: 2), "每2天", "every 2 days"),
    (Recurrence(.weekly), "每周", "every week"),
    (Recurrence(.weekly, weekdays: [1], time: "09:00"), "每周一 09:00", "every Monday at 09:00"),
    (
      Recurrence(.weekly, weekdays: [1, 3, 5]), "每周一、周三、周五",
      "every Monday, Wednesday and Friday"
    ),
    (Recurrence(.weekly, weekdays: [1, 2, 3, 4, 5]), "每个工作日", "every working day"),
    (Recurrence(.weekly, interval: 2, weekdays: [2]), "每2周的周二", "every 2 weeks on Tuesday"),
    (Recurrence(.monthly), "每月", "every month"),
    (Recurrence(.monthly, monthDay: 15), "每月15日", "every month on the 15th"),
    (Recurrence(.monthly, interval: 3, monthDay: 1), "每3个月的1日", "every 3 months on the 1st"),
    (Recurrence(.yearly, month: 3, monthDay: 8), "每年3月8日", "every year on 8 March"),
    (Recurrence(.yearly, month: 3), "每年3月", "every year in March"),
    (Recurrence(.yearly, interval: 3), "每3年", "every 3 years"),
    (
      Recurrence(.yearly, interval: 2, month: 10, monthDay: 1, time: "08:00"),
      "每2年的10月1日 08:00", "every 2 years on 1 October at 08:00"
    ),
  ])
  func `A recurrence is said as people say it`(
    recurrence: Recurrence, zh: String, en: String
  ) throws {
    #expect(RecurrenceFormat(texts: try ShippedTexts.texts(.chinese))(recurrence) == zh)
    #expect(RecurrenceFormat(texts: try ShippedTexts.texts(.english))(recurrence) == en)
  }
}
