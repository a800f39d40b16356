/// A named part of the day; its hours stand in the policy.
enum DayPart: Int, Hashable, Sendable, CaseIterable {
  case dawn = 1, earlyMorning, morning, noon, afternoon, dusk, evening, night, midnight
  case lunch, midmorning, business
}
