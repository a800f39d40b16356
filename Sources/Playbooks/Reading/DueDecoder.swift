import Yams

/// Reads when a proposed commitment is due.
struct DueDecoder {
  let reader: PartReader

  /// Reads a due rule; one that is not said in full is reported.
  func decode(_ map: MappingReader) -> DueRule? {
    map.allow(["working_days", "days", "weekday", "time", "before", "last_safe"])
    let days = map.number("days")
    let workingDays = map.number("working_days")
    let weekday = map.choice("weekday", Weekday.self)
    let before = map.call("before", .field)
    let lastSafe = map.number("last_safe")
    let heads = ["working_days", "weekday", "before", "last_safe"].filter { map.entry($0) != nil }
    guard heads.count <= 1, map.entry("time") == nil || heads == ["weekday"] else {
      return incomplete(map)
    }
    switch heads.first {
    case "weekday": return weekday.flatMap { onWeekday($0, map) }
    case "working_days":
      guard map.entry("days") == nil else { return incomplete(map) }
      return workingDays.map(DueRule.workingDays)
    case "last_safe":
      guard map.entry("days") == nil else { return incomplete(map) }
      return lastSafe.map(DueRule.beforeLastSafeDay)
    case "before":
      guard map.entry("days") != nil else { return incomplete(map) }
      guard let before, let days else { return nil }
      return .before(FieldKey(before), days: days)
    default:
      guard map.entry("days") != nil else { return incomplete(map) }
      return days.map(DueRule.days)
    }
  }

  private func onWeekday(_ weekday: Weekday, _ map: MappingReader) -> DueRule? {
    guard map.entry("days") == nil else { return incomplete(map) }
    guard let entry = map.entry("time") else { return .weekday(weekday, time: nil) }
    guard let time = entry.value.text.flatMap({ DayTime($0) }) else {
      reader.report(.wrongKind, at: entry.value.site, ["key": "time", "expected": "HH:MM"])
      return nil
    }
    return .weekday(weekday, time: time)
  }

  private func incomplete(_ map: MappingReader) -> DueRule? {
    reader.report(
      .incompleteDue,
      at: map.site,
      ["given": map.keys.joined(separator: ", ")]
    )
    return nil
  }
}
