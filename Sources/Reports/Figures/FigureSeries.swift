/// Values from 0 to 100, one for each step of a chart: a mood turn by turn, a skill week by week.
///
///     FigureSeries("Trust", [40, 45, nil, 60])
package struct FigureSeries: Hashable, Sendable {
  /// What the values are of.
  package let name: String
  /// A value from 0 to 100 for each step; nil where none is known, which leaves a gap.
  package let values: [Double?]

  /// Creates a series; values beyond the bounds are brought to them, what is no number is a gap.
  package init(_ name: String, _ values: [Double?]) {
    self.name = name
    self.values = values.map { value in
      value.flatMap { $0.isNaN ? nil : min(max($0, 0), 100) }
    }
  }

  /// Creates a series of whole numbers without gaps.
  package init(_ name: String, _ values: [Int]) {
    self.init(name, values.map { Double($0) })
  }

  /// The first and the last known value as they are shown, `40 → 60`; empty when none is known.
  package var course: String {
    let known = values.compactMap { $0.map { String(Int($0.rounded())) } }
    guard let first = known.first, let last = known.last else { return "" }
    return known.count == 1 ? first : "\(first) → \(last)"
  }
}
