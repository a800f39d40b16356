/// A key of the keyboard, as the bytes `xterm` sends for it.
package enum Key: Equatable, Sendable {
  case enter
  case tab
  case escape
  case backspace
  case delete
  case left
  case right
  case up
  case down
  case home
  case end
  /// A letter together with Ctrl, as `.control("c")`.
  case control(Character)

  /// What the terminal sends to the program.
  package var sequence: String {
    switch self {
    case .enter: "\r"
    case .tab: "\t"
    case .escape: "\u{1B}"
    case .backspace: "\u{7F}"
    case .delete: "\u{1B}[3~"
    case .left: "\u{1B}[D"
    case .right: "\u{1B}[C"
    case .up: "\u{1B}[A"
    case .down: "\u{1B}[B"
    case .home: "\u{1B}[H"
    case .end: "\u{1B}[F"
    case .control(let letter):
      String(UnicodeScalar((letter.asciiValue ?? UInt8(ascii: "@")) & 0x1F))
    }
  }
}
