/// Decides how wide the columns of a table become.
struct ColumnFitting {
  /// The width each column wants.
  let natural: [Int]
  /// The width each column keeps at least, if it wants as much.
  let minimum: [Int]

  /// Returns widths that together do not exceed a room, unless the minimum widths do.
  ///
  /// Each step takes from the widest column that can give, the right one of two equals.
  func widths(within room: Int) -> [Int] {
    var widths = natural
    var excess = widths.reduce(0, +) - room
    while excess > 0, let widest = widestFlexible(of: widths) {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func widestFlexible(of widths: [Int]) -> Int? {
    let flexible = widths.indices.filter { widths[$0] > max(minimum[$0], 1) }
    return flexible.max { widths[$0] < widths[$1] || (widths[$0] == widths[$1] && $0 < $1) }
  }
}
