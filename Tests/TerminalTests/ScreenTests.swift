import Testing

@testable import TestSupport

@Suite struct ScreenTests {
  @Test(arguments: [
    ("ab\r\ncd", ["ab", "cd", ""]), ("市局\u{8}\u{8}x", ["市x", "", ""]), ("市局\rx", ["x 局", "", ""]),
    ("abcdefgh", ["abcdef", "gh", ""]), ("abcde市", ["abcde", "市", ""]),
    ("1\r\n2\r\n3\r\n4", ["2", "3", "4"]), ("abc\u{1B}[2Dx\u{1B}[K", ["ax", "", ""]),
    ("abc\r\u{1B}[2P", ["c", "", ""]), ("abc\r\u{1B}[@x", ["xabc", "", ""]),
    ("a\u{1B}[3;2Hb\u{1B}[Ac", ["a", "  c", " b"]), ("e\u{301}\u{1B}[31m!", ["e\u{301}!", "", ""]),
    ("\u{1B}]0;title\u{7}x\u{1B}[?2004h", ["x", "", ""]),
    ("ab\r\ncd\u{1B}[H\u{1B}[J", ["", "", ""]),
    ("bc\r\u{1B}[4ha\u{1B}[4l", ["abc", "", ""]), ("a\r\nb\u{1B}[H\u{1B}M", ["", "a", "b"]),
  ])
  func `sequences do what a terminal does`(output: String, lines: [String]) {
    var screen = Screen(columns: 6, rows: 3)
    var parser = ScreenParser()
    for byte in output.utf8 { parser.read([byte], into: &screen) }
    #expect(screen.lines == lines)
  }
}
