import Accounts
import Texts

/// Says how often something comes back, `every Monday at 09:00`.
struct RecurrenceFormat {
  let texts: Texts

  /// Says a recurrence with its clock time, when it has one.
  func callAsFunction(_ recurrence: Recurrence) -> String {
    let days = days(recurrence)
    guard let time = recurrence.time else { return days }
    return texts(.everyAt, ["recurrence": days, "time": time])
  }

  private func days(_ recurrence: Recurrence) -> String {
    switch recurrence.frequency {
    case .daily: period(recurrence, one: .everyDay, many: .everyDays)
    case .weekly: weeks(recurrence)
    case .monthly: months(recurrence)
    case .yearly: years(recurrence)
    }
  }

  private func period(_ recurrence: Recurrence, one: TextKey, many: TextKey) -> String {
    let count = recurrence.interval
    return count == 1 ? texts(one) : texts(many, ["count": String(count)])
  }

  private func weeks(_ recurrence: Recurrence) -> String {
    guard !recurrence.weekdays.isEmpty else {
      return period(recurrence, one: .everyWeek, many: .everyWeeks)
    }
    if recurrence.interval == 1, recurrence.weekdays == [1, 2, 3, 4, 5] {
      return texts(.everyWorkday)
    }
    let values = [
      "count": String(recurrence.interval),
      "weekdays": joined(recurrence.weekdays.map { item(.dateWeekdayNames, $0) }),
    ]
    return texts(recurrence.interval == 1 ? .everyWeekday : .everyWeeksOn, values)
  }

  private func months(_ recurrence: Recurrence) -> String {
    let period = period(recurrence, one: .everyMonth, many: .everyMonths)
    guard let day = recurrence.monthDay else { return period }
    let key: TextKey = recurrence.interval == 1 ? .everyOnDay : .everyOnDayOfPeriods
    return texts(key, ["period": period, "day": item(.dateOrdinals, day)])
  }

  private func years(_ recurrence: Recurrence) -> String {
    let period = period(recurrence, one: .everyYear, many: .everyYears)
    guard let month = recurrence.month else { return period }
    let isSingle = recurrence.interval == 1
    var values = ["period": period, "month": item(.dateMonthNames, month)]
    guard let day = recurrence.monthDay else {
      return texts(isSingle ? .everyInMonth : .everyInMonthOfPeriods, values)
    }
    values["day"] = String(day)
    return texts(isSingle ? .everyOnDate : .everyOnDateOfPeriods, values)
  }

  private func joined(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let first = items.dropLast().joined(separator: texts(.wordSeparator))
    return first + texts(.wordAnd) + last
  }

  private func item(_ key: TextKey, _ number: Int) -> String {
    let items = texts.list(key)
    return items.indices.contains(number - 1) ? items[number - 1] : String(number)
  }
}
