import Terminal

/// Gives the typed lines of a conversation, each shown behind its prompt as a terminal shows it.
@MainActor
final class EchoingReader: LineReader {
  /// The lines that went into the history.
  private(set) var remembered: [String] = []
  private var lines: ArraySlice<TypedLine>
  private let output: any Output

  /// How many lines have not been asked for.
  var rest: Int { lines.count }

  init(_ lines: [TypedLine], on output: any Output) {
    self.lines = lines[...]
    self.output = output
  }

  func read(_ request: LineRequest) throws(TerminalError) -> LineEvent {
    let marks = TypedLine.prefillMarks
    let prefill =
      request.prefill.isEmpty
      ? ""
      : marks.open + TypedText.shown(request.prefill)
        + marks.close + " "
    guard let line = lines.popFirst() else { return .ended }
    try output.write(request.prompt + prefill + line.shown + "\n")
    return line.event(prefill: request.prefill)
  }

  func remember(_ line: String) {
    remembered.append(line)
  }
}
