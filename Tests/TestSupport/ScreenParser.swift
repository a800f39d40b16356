/// Reads what a program writes to a terminal and changes a screen accordingly.
///
/// Knows UTF-8, the C0 controls, and the cursor, erasing, inserting and scrolling sequences of
/// ECMA-48 as `xterm` has them; colours, modes and titles are read and left out.
struct ScreenParser {
  private enum State {
    case text
    case escape
    case control
    case string
    case charset
  }

  private var state = State.text
  private var bytes: [UInt8] = []
  private var parameters = ""

  /// Reads some bytes; sequences may be torn between two calls.
  mutating func read(_ input: some Sequence<UInt8>, into screen: inout Screen) {
    for byte in input { read(byte, into: &screen) }
  }

  private mutating func read(_ byte: UInt8, into screen: inout Screen) {
    switch state {
    case .text: readText(byte, into: &screen)
    case .escape: readEscape(byte, into: &screen)
    case .control: readControl(byte, into: &screen)
    case .string:
      if byte == 0x07 { state = .text }
      if byte == 0x1B { state = .charset }
    case .charset: state = .text
    }
  }

  private mutating func readText(_ byte: UInt8, into screen: inout Screen) {
    if byte >= 0x20 {
      bytes.append(byte)
      let length = Self.length(startingWith: bytes[0])
      guard bytes.count >= length else { return }
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\u{7F}" {
        screen.put(scalar)
      }
      bytes = []
      return
    }
    bytes = []
    switch byte {
    case 0x08:
      screen.cursor.column = max(screen.cursor.column - 1, 0)
      screen.wrapIsPending = false
    case 0x09:
      screen.cursor.column = min((screen.cursor.column / 8 + 1) * 8, screen.columns - 1)
    case 0x0A, 0x0B, 0x0C: screen.lineFeed()
    case 0x0D:
      screen.cursor.column = 0
      screen.wrapIsPending = false
    case 0x1B: state = .escape
    default: break
    }
  }

  private mutating func readEscape(_ byte: UInt8, into screen: inout Screen) {
    state = .text
    switch byte {
    case UInt8(ascii: "["):
      parameters = ""
      state = .control
    case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
    case UInt8(ascii: "7"): screen.saved = screen.cursor
    case UInt8(ascii: "8"): screen.cursor = screen.saved
    case UInt8(ascii: "D"): screen.lineFeed()
    case UInt8(ascii: "E"):
      screen.cursor.column = 0
      screen.lineFeed()
    case UInt8(ascii: "M"): screen.reverseLineFeed()
    case UInt8(ascii: "c"): screen = Screen(columns: screen.columns, rows: screen.rows)
    default: break
    }
  }

  private mutating func readControl(_ byte: UInt8, into screen: inout Screen) {
    guard (0x40...0x7E).contains(byte) else {
      parameters.unicodeScalars.append(Unicode.Scalar(byte))
      return
    }
    state = .text
    let sequence = ControlSequence(parameters: parameters, final: Character(Unicode.Scalar(byte)))
    sequence.apply(to: &screen)
  }

  private static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
