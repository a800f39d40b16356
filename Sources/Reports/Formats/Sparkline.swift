/// Numbers from 0 to 100 as a row of bars, one character each.
struct Sparkline {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The row.
  let text: String

  init(_ values: [Int]) {
    text = String(
      values.map { value in
        Self.bars[min(max(value, 0), 99) * Self.bars.count / 100]
      })
  }
}
