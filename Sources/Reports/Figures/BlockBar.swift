/// Bars and curves made of block characters, one column a character, to be read without colour.
package enum BlockBar {
  private static let levels: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Returns a bar `█████░░░`.
  ///
  /// What is more than nothing shows at least one block, what is less than all never looks full.
  ///
  /// - Parameters:
  ///   - share: The full part, 0 to 1.
  ///   - columns: How long the whole is.
  package static func bar(_ share: Double, columns: Int) -> String {
    var full = Int((share * Double(columns)).rounded())
    if share > 0 { full = max(full, 1) }
    if share < 1 { full = min(full, columns - 1) }
    full = min(max(full, 0), columns)
    return String(repeating: "█", count: full) + String(repeating: "░", count: columns - full)
  }

  /// Returns a curve `▃▄ ▆▇` of values from 0 to 100, a space for a gap.
  ///
  /// Where there are more values than columns, each column shows the mean of several; where there
  /// is room, each value takes two columns.
  package static func curve(_ values: [Double?], columns: Int) -> String {
    let values = values.count > columns ? means(values, columns) : values
    let repeats = values.count * 2 <= columns ? 2 : 1
    return values.map { value in
      let level = value.map { levels[min(levels.count - 1, Int($0 / 100 * Double(levels.count)))] }
      return String(repeating: level ?? " ", count: repeats)
    }.joined()
  }

  /// Returns a bar in a lane `░░███░`.
  ///
  /// - Parameters:
  ///   - start: Where the bar begins, 0 to 1.
  ///   - end: Where it ends, 0 to 1.
  ///   - filling: What the bar is made of.
  ///   - columns: How long the lane is.
  package static func span(
    from start: Double, to end: Double, filling: Character, columns: Int
  ) -> String {
    let first = min(Int(start * Double(columns)), columns - 1)
    let last = max(first + 1, min(columns, Int((end * Double(columns)).rounded(.up))))
    return String(repeating: "░", count: first) + String(repeating: filling, count: last - first)
      + String(repeating: "░", count: columns - last)
  }

  private static func means(_ values: [Double?], _ columns: Int) -> [Double?] {
    (0..<columns).map { column in
      let known = values[column * values.count / columns..<(column + 1) * values.count / columns]
        .compactMap(\.self)
      return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
  }
}
