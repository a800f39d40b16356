/// A telephone number, to be found again however its digits are grouped.
struct PhoneNumber {
  /// Shorter numbers are too many other things.
  static let leastDigits = 5
  private static let prefixes = ["0086", "86", "0"]
  private static let separators: Set<Unicode.Scalar> = [
    " ", "-", ".", "(", ")", "/", "·", "–", "—",
  ]

  /// The digits alone, without the prefix of China.
  let digits: String

  /// Reads a number as it was written.
  init(_ text: String) {
    var digits = String(
      String.UnicodeScalarView(FoldedScalars(text).scalars.filter(\.isDigit)))
    for prefix in ["0086", "86"] where digits.hasPrefix(prefix) && digits.count > 10 {
      digits.removeFirst(prefix.count)
    }
    self.digits = digits
  }

  /// The forms in which it may be dialled: with the area, and without it.
  var forms: [String] {
    guard digits.hasPrefix("0"), digits.count >= 10 else { return [digits] }
    let area = digits.dropFirst().hasPrefix("1") || digits.dropFirst().hasPrefix("2") ? 3 : 4
    return [digits, String(digits.dropFirst(area))]
  }

  /// Returns where digits that stand together, but for what groups them, begin and end.
  static func runs(in scalars: [Unicode.Scalar]) -> [[Int]] {
    var runs: [[Int]] = []
    var run: [Int] = []
    for (place, scalar) in scalars.enumerated() {
      if scalar.isDigit {
        if let last = run.last, place - last > 3 {
          runs.append(run)
          run = []
        }
        run.append(place)
      } else if !separators.contains(scalar), !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    return (runs + [run]).filter { $0.count >= leastDigits }
  }

  /// Returns where the number stands in a run of digits.
  func ranges(in run: [Int], of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    let text = run.map { scalars[$0] }
    return forms.flatMap { form -> [Range<Int>] in
      let wanted = Array(form.unicodeScalars)
      guard wanted.count >= Self.leastDigits, text.count >= wanted.count else { return [] }
      return (0...text.count - wanted.count).compactMap { start -> Range<Int>? in
        let end = start + wanted.count
        guard text[start..<end].elementsEqual(wanted), isEnd(end, run) else { return nil }
        return beginning(of: start, run, text).map { run[$0]..<run[end - 1] + 1 }
      }
    }
  }

  /// Whether no digit follows at once.
  private func isEnd(_ end: Int, _ run: [Int]) -> Bool {
    end == run.count || run[end] > run[end - 1] + 1
  }

  /// The digit with which the number begins, what is dialled before it included; nil when it is
  /// the end of another number.
  private func beginning(of start: Int, _ run: [Int], _ text: [Unicode.Scalar]) -> Int? {
    for prefix in Self.prefixes.map({ Array($0.unicodeScalars) }) where start >= prefix.count {
      let before = start - prefix.count
      guard text[before..<start].elementsEqual(prefix) else { continue }
      if before == 0 || run[before] > run[before - 1] + 1 { return before }
    }
    return start == 0 || run[start] > run[start - 1] + 1 ? start : nil
  }
}
