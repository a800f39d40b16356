/// Finds telephone numbers: digits in groups, with a country or area code.
struct PhoneFinder: Sendable {
  private struct Shape {
    var digits = 0
    var groups: [Int] = []
    var hasPlus = false
    var hasParentheses = false
    var hasDash = false
    var hasPoint = false
  }

  /// Returns the end of a telephone number that begins at a place; nil when there is none.
  func end(_ scalars: [Unicode.Scalar], at start: Int) -> Int? {
    guard mayBegin(scalars, at: start) else { return nil }
    var shape = Shape()
    var place = start
    var end = start
    var depth = 0
    while place < scalars.count, shape.digits <= 18 {
      if let _ = ArabicDigits.digit(scalars[place]) {
        let first = place
        while place < scalars.count, ArabicDigits.digit(scalars[place]) != nil { place += 1 }
        shape.digits += place - first
        shape.groups.append(place - first)
        end = place
        continue
      }
      guard take(scalars[place], at: place, start: start, &depth, &shape, scalars) else { break }
      place += 1
      if depth == 0, scalars[place - 1] == ")" { end = place }
    }
    guard depth == 0 || end < place, isBoundary(scalars, end), isPhone(shape, scalars, start, end)
    else { return nil }
    return end
  }

  private func mayBegin(_ scalars: [Unicode.Scalar], at start: Int) -> Bool {
    switch scalars[start] {
    case "+", "(": break
    default: guard ArabicDigits.digit(scalars[start]) != nil else { return false }
    }
    guard start > 0 else { return true }
    let before = scalars[start - 1]
    // 13811110001/0571-88880000: a whole number ends at the stroke.
    if before == "/", run(before: start - 1, scalars) >= 11 {
      return run(from: start, scalars) >= 7
    }
    if ArabicDigits.digit(before) != nil || ["#", ".", "+", "(", ")", "/", "*"].contains(before) {
      return false
    }
    if before == "-" || before == " ", start > 1 {
      return ArabicDigits.digit(scalars[start - 2]) == nil
    }
    return !("a"..."z").contains(before) || before == "s"
  }

  private func take(
    _ scalar: Unicode.Scalar, at place: Int, start: Int, _ depth: inout Int,
    _ shape: inout Shape, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    switch scalar {
    case "+":
      guard shape.digits == 0 else { return false }
      shape.hasPlus = true
    case "(":
      guard depth == 0, !shape.hasParentheses || shape.digits <= 3 else { return false }
      depth = 1
      shape.hasParentheses = true
    case ")":
      guard depth == 1 else { return false }
      depth = 0
    case "-":
      guard shape.digits > 0 else { return false }
      shape.hasDash = true
    case ".":
      guard shape.groups.last == 3 else { return false }
      shape.hasPoint = true
    case " ":
      // One space between groups; a country code may have more.
      guard shape.digits > 0, place + 1 < scalars.count else { return false }
      return [" ", "(", "-"].contains(scalars[place + 1])
        || ArabicDigits.digit(scalars[place + 1]) != nil
    default: return false
    }
    return true
  }

  private func isBoundary(_ scalars: [Unicode.Scalar], _ end: Int) -> Bool {
    guard end < scalars.count else { return true }
    let next = scalars[end]
    if Self.isWord(next) || ["%", "$", "¥", "元", "万", "年", "月", "*", "=", "#"].contains(next) {
      return false
    }
    if next == "/", run(before: end, scalars) >= 11, run(from: end + 1, scalars) >= 7 {
      return true
    }
    if ["/", ":", "."].contains(next), end + 1 < scalars.count {
      return ArabicDigits.digit(scalars[end + 1]) == nil
    }
    return true
  }

  /// How many digits stand before a place, or from it, with nothing but hyphens between them.
  private func run(before place: Int, _ scalars: [Unicode.Scalar]) -> Int {
    let run = scalars[..<place].reversed().prefix { isGrouped($0) }
    return run.count { $0 != "-" }
  }

  private func run(from place: Int, _ scalars: [Unicode.Scalar]) -> Int {
    let run = scalars.dropFirst(place).prefix { isGrouped($0) }
    return run.count { $0 != "-" }
  }

  private func isGrouped(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || ArabicDigits.digit(scalar) != nil
  }

  private func isPhone(
    _ shape: Shape, _ scalars: [Unicode.Scalar], _ start: Int, _ end: Int
  ) -> Bool {
    guard shape.digits >= 7 else { return false }
    let groups = shape.groups
    let isNamed = follows(scalars, start)
    if shape.hasPlus {
      return (7...15).contains(shape.digits) && (groups.first ?? 9) != 1 || shape.digits >= 10
    }
    if groups.count == 1 {
      let starts = Self.firstDigits(scalars, start)
      if shape.digits == 11 { return starts.0 == 1 && starts.1 >= 3 || starts.0 == 0 || isNamed }
      return isNamed && (7...13).contains(shape.digits)
    }
    let isAbroad = Self.firstDigits(scalars, start) == (0, 0)
    guard shape.digits <= (isAbroad ? 16 : 14), groups.count <= 5 else { return false }
    if isAbroad { return shape.digits >= 10 && groups.first ?? 0 >= 3 }
    if shape.hasPoint { return groups.suffix(3) == [3, 3, 4] }
    if isNamed, shape.digits >= 7 { return true }
    guard shape.digits >= 9 || (groups.first == 3 || groups.first == 4) && shape.digits >= 10
    else { return false }
    let first = Self.firstDigits(scalars, start).0
    guard let last = groups.last, last >= 3, groups.dropFirst().allSatisfy({ $0 >= 2 }) else {
      return false
    }
    if shape.hasDash || shape.hasParentheses { return groups.allSatisfy { $0 <= 8 } }
    return first == 0 || (first == 1 && groups.first == 3)
      || groups.first == 2 && groups.last ?? 0 >= 8
  }

  /// Whether a word for a telephone stands in front.
  private func follows(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
    let window = scalars[max(0, start - 14)..<start]
    var text = String.UnicodeScalarView()
    text.append(contentsOf: window)
    let words = String(text)
    return ["电话", "手机", "座机", "热线", "微信", "传真", "室", "院", "phone", "tel", "mobile", "cell", "call"]
      .contains { words.contains($0) }
  }

  private static func firstDigits(_ scalars: [Unicode.Scalar], _ start: Int) -> (Int, Int) {
    let digits = scalars[start...].prefix(6).compactMap(ArabicDigits.digit)
    return (digits.first ?? 9, digits.count > 1 ? digits[1] : 0)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    ArabicDigits.digit(scalar) != nil || ("a"..."z").contains(scalar)
  }
}
