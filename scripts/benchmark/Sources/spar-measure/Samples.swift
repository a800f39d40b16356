/// Durations of the same thing done many times.
struct Samples {
  private(set) var durations: [Duration] = []

  /// Adds one.
  mutating func add(_ duration: Duration) {
    durations.append(duration)
  }

  /// Returns the duration that a share of them does not exceed, by the nearest rank; nil for none.
  ///
  /// - Parameter share: Between 0 and 1.
  func percentile(_ share: Double) -> Duration? {
    guard !durations.isEmpty else { return nil }
    let rank = Int((share * Double(durations.count)).rounded(.up))
    return durations.sorted()[max(rank, 1) - 1]
  }
}
