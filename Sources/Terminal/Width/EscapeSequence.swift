/// The colour sequences (SGR, `ESC [ … m`) that `Palette` puts into text and that take no columns.
enum EscapeSequence {
  /// Returns how many scalars the sequence at the start of the text has; 0 when there is none.
  static func length(at text: Substring.UnicodeScalarView) -> Int {
    guard text.first == "\u{1B}" else { return 0 }
    var count = 1
    for scalar in text.dropFirst() {
      count += 1
      if count == 2 {
        guard scalar == "[" else { return 0 }
        continue
      }
      if scalar == "m" { return count }
      guard ("0"..."9").contains(scalar) || scalar == ";" else { return 0 }
    }
    return 0
  }
}
