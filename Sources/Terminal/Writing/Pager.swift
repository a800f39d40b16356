import Glibc

/// Shows a long text screen by screen with the person's own pager.
package struct Pager {
  /// The pager when `PAGER` names none: quits when all was shown, keeps colours and the screen.
  package static let usual = "less -EFRX"
  private static let options = "EFRXPsSpace = more   b = back   q = quit$"

  private let output: any Output
  private let size: TerminalSize?
  private let environment: [String: String]

  /// Creates a pager.
  ///
  /// - Parameters:
  ///   - output: Where text goes that needs no pager.
  ///   - size: The size of the terminal that `output` leads to; `nil` when it leads to none.
  ///   - environment: The variables for the pager; `PAGER` is the command, empty or `cat` for none.
  package init(output: any Output, size: TerminalSize?, environment: [String: String]) {
    self.output = output
    self.size = size
    self.environment = environment
  }

  /// Shows a text and returns when the person has left it.
  ///
  /// A text that fits on the screen is written straight, as is any when the pager is missing.
  ///
  /// - Throws: `TerminalError` of the output.
  package func show(_ text: String) throws(TerminalError) {
    guard let command, let size, Self.rows(of: text, columns: size.columns) >= size.rows,
      ShellPipe(command: command, environment: pagerEnvironment).run(with: text)
    else {
      return try output.write(text)
    }
  }

  private var command: String? {
    let command = environment["PAGER"] ?? Self.usual
    return command.isEmpty || command == "cat" ? nil : command
  }

  /// Without these, `less` shows Chinese as bytes outside a UTF-8 locale and colours as codes.
  /// Its prompt says which keys to press; in ASCII, since some versions garble anything else there.
  private var pagerEnvironment: [String: String] {
    environment.merging([
      "LESSCHARSET": "utf-8", "LESS": Self.options, "LESSSECURE": "1",
    ]) { own, _ in own }
  }

  private static func rows(of text: String, columns: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { rows, line in
      let width = DisplayWidth.columns(of: String(line))
      return rows + max((width + columns - 1) / max(columns, 1), 1)
    } - (text.hasSuffix("\n") ? 1 : 0)
  }
}
