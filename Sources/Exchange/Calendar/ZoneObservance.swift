/// Changes of the clocks of one kind, as a part of `VTIMEZONE`.
struct ZoneObservance {
  /// The first one.
  let first: ZoneChange
  /// The other ones, when they follow no rule.
  var others: [ZoneChange] = []
  /// The rule by which they come back each year; nil for none.
  var rule: String?

  /// The lines of the part.
  var lines: [ContentLine] {
    let kind = first.isDaylight ? "DAYLIGHT" : "STANDARD"
    var lines = [
      ContentLine("BEGIN", plain: kind),
      ContentLine("DTSTART", plain: first.wall.text),
      ContentLine("TZOFFSETFROM", plain: Self.offset(first.before)),
      ContentLine("TZOFFSETTO", plain: Self.offset(first.after)),
      ContentLine("TZNAME", text: Self.name(first.after)),
    ]
    if let rule { lines.append(ContentLine("RRULE", plain: rule)) }
    if !others.isEmpty {
      let dates = others.map(\.wall.text).joined(separator: ",")
      lines.append(ContentLine("RDATE", plain: dates))
    }
    return lines + [ContentLine("END", plain: kind)]
  }

  /// A name that says what it stands for in each language and zone: letters such as CST are those of
  /// several.
  private static func name(_ seconds: Int) -> String {
    guard seconds != 0 else { return "GMT" }
    let size = abs(seconds)
    let minutes = size / 60 % 60
    return (seconds < 0 ? "GMT-" : "GMT+") + String(size / 3600)
      + (minutes == 0 ? "" : minutes < 10 ? ":0\(minutes)" : ":\(minutes)")
  }

  private static func offset(_ seconds: Int) -> String {
    let size = abs(seconds)
    let parts = [size / 3600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
    return (seconds < 0 ? "-" : "+") + parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }
}
