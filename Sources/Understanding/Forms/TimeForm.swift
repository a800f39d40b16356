/// A time as it was said: an anchor and what moves, narrows or bounds it, before any calendar is asked.
indirect enum TimeForm: Hashable, Sendable {
  /// The moment of speaking.
  case now
  /// The unit that holds the moment of speaking, moved by some: today 0, next week 1, last year -1.
  case shifted(TimeUnit, Int)
  /// A weekday of the week moved by some; nil for the coming one.
  case weekday(Int, weeks: Int?)
  /// What was said of year, month and day; what is missing comes from the context or is the coming one.
  case calendar(year: Int?, month: Int?, day: Int?)
  /// A quarter (1 to 4) of the year said, or the current or coming one.
  case quarter(Int, of: TimeForm?)
  /// A half (1 or 2) of a year, a month or a week.
  case half(Int, of: TimeForm)
  /// A third of a month or year: 1 for 初, 2 for 中, 3 for 底.
  case third(Int, of: TimeForm)
  /// The nth unit of a stretch, from the end when negative: 第三周, the last day of May.
  case nth(Int, TimeUnit, of: TimeForm)
  /// The nth weekday of a stretch, from the end when negative.
  case nthWeekday(Int, weekday: Int, of: TimeForm)
  /// The first or, when negative, last so many units of a stretch: 今年前三季度.
  case run(Int, TimeUnit, of: TimeForm)
  /// Something less within something more: the 5th of next month, Friday of next week.
  case inside(TimeForm, TimeForm)
  /// A feast of the year said, or the coming one.
  case feast(Feast, of: TimeForm?)
  /// So long before (-1) or after (1) something.
  case offset(LengthForm, Int, from: TimeForm)
  /// The so many units up to now (-1) or from now on (1), whole calendar units or not.
  case span(LengthForm, Int, isWhole: Bool)
  /// A part of the day, of a day said or not.
  case part(DayPart, of: TimeForm?)
  /// A time of day, on a day said or not.
  case clock(ClockForm, on: TimeForm?)
  /// The ISO week of a year.
  case weekNumber(Int, of: TimeForm?)
  /// From one to another, both included.
  case range(TimeForm, TimeForm)
  /// From a start on for so long.
  case lasting(TimeForm, LengthForm)
  /// A bound: what it means stands in the bound.
  case bounded(TimeBound, TimeForm)
  /// No later than so long from now.
  case within(LengthForm)
  /// The end of a day.
  case endOfDay(TimeForm)
  /// The same with a mark that it was said vaguely.
  case vague(TimeForm)
}
