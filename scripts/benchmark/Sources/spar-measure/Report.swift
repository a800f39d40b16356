/// What was measured, a row of the table for each, as columns between tabs.
struct Report {
  /// Prints a row.
  ///
  /// - Parameters:
  ///   - area: What it belongs to.
  ///   - limit: What it is held against.
  func row(_ area: String, _ title: String, _ samples: Samples, against limit: String = "") {
    print([area, title, Self.text(samples), limit].joined(separator: "\t"))
  }

  /// The times that half, nineteen of twenty and all but one of a hundred do not exceed.
  static func text(_ samples: Samples) -> String {
    let times = [0.5, 0.95, 0.99].map { samples.percentile($0).map(milliseconds) ?? "–" }
    return times.joined(separator: " / ") + " ms"
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let hundredths = Int((duration / .microseconds(10)).rounded())
    let rest = String(hundredths % 100)
    return "\(hundredths / 100)." + (rest.count < 2 ? "0" : "") + rest
  }
}
