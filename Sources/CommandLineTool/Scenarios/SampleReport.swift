import Coaching
import Texts

/// Tells which samples of options do not come to their own option.
struct SampleReport {
  let texts: Texts

  /// Returns the words for what was found.
  func line(_ finding: SampleCheck.Finding) -> String {
    switch finding {
    case .strays(let sample, let option, let other, let place):
      texts(
        .sampleStrays,
        values(place).merging(["sample": sample, "option": option, "other": other]) { $1 })
    case .lost(let sample, let option, let place):
      texts(.sampleLost, values(place).merging(["sample": sample, "option": option]) { $1 })
    case .none(let option, let place):
      texts(.sampleNone, values(place).merging(["option": option]) { $1 })
    case .unknownMove(let name, let place):
      texts(
        .sampleUnknownMove,
        values(place).merging(["name": name, "moves": SampleCheck.moveNames]) { $1 })
    }
  }

  private func values(_ place: SampleCheck.Place) -> [String: String] {
    ["file": place.file, "line": String(place.line)]
  }
}
