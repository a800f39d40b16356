/// The table of what was measured, in milliseconds.
struct Report {
  private static let width = 46

  /// Prints the head.
  func begin() {
    print(pad("", to: Self.width) + [" times", "p50", "p95", "p99"].map(right).joined())
  }

  /// Prints a row.
  func row(_ title: String, _ samples: Samples) {
    let times = [0.5, 0.95, 0.99].map { samples.percentile($0).map(milliseconds) ?? "–" }
    let cells = [String(samples.durations.count)] + times
    print(pad(title, to: Self.width) + cells.map(right).joined())
  }

  private func milliseconds(_ duration: Duration) -> String {
    let hundredths = Int((duration / .microseconds(10)).rounded())
    let rest = String(hundredths % 100)
    return "\(hundredths / 100)." + (rest.count < 2 ? "0" : "") + rest
  }

  private func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private func right(_ text: String) -> String {
    String(repeating: " ", count: max(1, 9 - text.count)) + text
  }
}
