import Testing
import Understanding

struct RecurrenceReaderTests {
  @Test(arguments: [
    ("weekly", ReadRecurrence(frequency: .weekly)), ("每周", ReadRecurrence(frequency: .weekly)),
    ("monthly", ReadRecurrence(frequency: .monthly)), ("每月", ReadRecurrence(frequency: .monthly)),
    ("yearly", ReadRecurrence(frequency: .yearly)), ("每年", ReadRecurrence(frequency: .yearly)),
    ("daily", ReadRecurrence(frequency: .daily)), ("每天", ReadRecurrence(frequency: .daily)),
    ("每2周", ReadRecurrence(frequency: .weekly, interval: 2)),
    ("every 2 weeks", ReadRecurrence(frequency: .weekly, interval: 2)),
    ("every other week", ReadRecurrence(frequency: .weekly, interval: 2)),
    ("每两周一次", ReadRecurrence(frequency: .weekly, interval: 2)),
    ("每周一次", ReadRecurrence(frequency: .weekly)),
    ("P3Y", ReadRecurrence(frequency: .yearly, interval: 3)),
    ("P6M", ReadRecurrence(frequency: .monthly, interval: 6)),
    ("P2W", ReadRecurrence(frequency: .weekly, interval: 2)),
    ("3年", ReadRecurrence(frequency: .yearly, interval: 3)),
    ("每3年", ReadRecurrence(frequency: .yearly, interval: 3)),
    ("三年一次", ReadRecurrence(frequency: .yearly, interval: 3)),
    ("every 3 years", ReadRecurrence(frequency: .yearly, interval: 3)),
    ("3 years", ReadRecurrence(frequency: .yearly, interval: 3)),
    ("每季度", ReadRecurrence(frequency: .monthly, interval: 3)),
    ("半年一次", ReadRecurrence(frequency: .monthly, interval: 6)),
    ("每6个月", ReadRecurrence(frequency: .monthly, interval: 6)),
  ])
  func `a period is read as its frequency and interval`(text: String, expected: ReadRecurrence) {
    #expect(value(text, as: .recurrence) == .recurrence(expected))
  }

  @Test(
    arguments: [
      ("weekly mon 09:00", [1], "09:00"), ("每周一 09:00", [1], "09:00"),
      ("每周一、三 9:00", [1, 3], "09:00"), ("every monday 9:00", [1], "09:00"),
      ("Every Mon, Wed and Fri at 9am", [1, 3, 5], "09:00"), ("每周日", [7], nil),
      ("每周一到周五 9点半", [1, 2, 3, 4, 5], "09:30"), ("每个工作日", [1, 2, 3, 4, 5], nil),
      ("每星期三下午3点", [3], "15:00"), ("每周五 3点", [5], "15:00"), ("weekly 14:30", [], "14:30"),
      ("每周三、一", [1, 3], nil), ("every fri to mon", [1, 5, 6, 7], nil),
    ] as [(String, [Int], String?)])
  func `a weekly habit keeps its days and its hour`(text: String, days: [Int], time: String?) {
    let expected = ReadRecurrence(frequency: .weekly, weekdays: days, time: time)
    #expect(value(text, as: .recurrence) == .recurrence(expected))
  }

  @Test(
    arguments: [
      ("monthly 15", nil, 15, nil), ("每月15日", nil, 15, nil), ("每月15号 10:00", nil, 15, "10:00"),
      ("monthly on the 1st at 9:00", nil, 1, "09:00"), ("monthly 9:00", nil, nil, "09:00"),
      ("yearly 3-8", 3, 8, nil), ("每年3月8日", 3, 8, nil), ("每年十二月", 12, nil, nil),
      ("yearly Mar 8", 3, 8, nil), ("每年2月29日", 2, 29, nil),
    ] as [(String, Int?, Int?, String?)])
  func `a monthly or yearly habit keeps its day`(
    text: String, month: Int?, day: Int?, time: String?
  ) {
    let isMonthly = text.hasPrefix("monthly") || text.hasPrefix("每月")
    let expected = ReadRecurrence(
      frequency: isMonthly ? .monthly : .yearly, month: month, monthDay: day, time: time)
    #expect(value(text, as: .recurrence) == .recurrence(expected))
  }

  @Test(arguments: [
    "", "3", "3月", "P0Y", "P3X", "yearly 2-30", "每月32日", "每周八", "每", "every", "每周两次", "yearly 3-",
    "每年开会", "weekly report", "P1000Y", "周一", "fri 9:00", "weekly 25:00",
  ])
  func `what is no recurrence is none`(text: String) {
    #expect(value(text, as: .recurrence) == nil)
  }
}
