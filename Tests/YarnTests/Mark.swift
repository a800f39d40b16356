/// The place in a script at which a diagnostic is expected: a comment with a sign and a code.
struct Mark {
  /// The line, from 1.
  let line: Int
  /// The code.
  let code: String

  /// Finds the first mark of a script.
  init?(in text: String, sign: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let index = lines.firstIndex(where: { $0.contains(sign) }),
      let range = lines[index].firstRange(of: sign)
    else { return nil }
    line = index + 1
    code = String(lines[index][range.upperBound...].prefix(6))
  }
}
