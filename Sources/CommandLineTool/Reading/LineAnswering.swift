import Foundation

/// Answers a text, or each line of standard input, with text on standard output at once.
struct LineAnswering {
  /// Writes the answer to a text; to each line of standard input when there is none.
  func answer(_ text: String? = nil, _ body: (String) -> String) {
    if let text {
      write(body(text))
      return
    }
    while let line = readLine(strippingNewline: true) { write(body(line)) }
  }

  private func write(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }
}
