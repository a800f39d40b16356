import Terminal

/// A line of a conversation file that somebody typed.
///
/// It stands behind the prompt. What the program had put into the line already comes first, between
/// `⟨` and `⟩`; `⏎` alone behind it means that it was left as it stood. `^C` is Ctrl-C.
struct TypedLine: Equatable {
  private static let mark = "›"
  /// What the program put into the line.
  static let prefillMarks = (open: "⟨", close: "⟩")
  /// Stands for Enter on a line that is left as it is.
  static let untouched = "⏎"
  private static let interrupt = "^C"

  /// What stands behind the prompt and behind the prefill, as the file shows it.
  let shown: String

  /// Finds what was typed in a line of a screen; nil when the line has no prompt.
  init?(in line: String) {
    guard let mark = line.firstRange(of: Self.mark) else { return nil }
    var rest = line[mark.upperBound...].drop { $0 == " " }
    if rest.hasPrefix(Self.prefillMarks.open),
      let end = rest.firstRange(of: Self.prefillMarks.close)
    {
      rest = rest[end.upperBound...].drop { $0 == " " }
    }
    shown = String(rest)
  }

  /// Returns what the terminal hands on.
  ///
  /// - Parameter prefill: What stood in the line before.
  func event(prefill: String) -> LineEvent {
    switch shown {
    case Self.interrupt: .interrupted
    case Self.untouched: .line(prefill)
    default: .line(TypedText.meant(by: shown))
    }
  }
}
