import Testing

@testable import Terminal

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("市公安局 12台 👨‍👩‍👧", "市公安局 12台 👨‍👩‍👧"),
    ("\u{1B}[2Jhidden", "␛[2Jhidden"),
    ("a\tb\0\u{7F}\r\n", "a␉b␀␡␍␊"),
    ("\u{9B}31m\u{85}", "\u{FFFD}31m\u{FFFD}"),
    ("a\u{202E}b\u{2066}c\u{2028}d\u{200F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"),
  ])
  func `nothing dangerous reaches the screen`(text: String, shown: String) {
    #expect(SafeText.display(text) == shown)
  }

  @Test func `newlines stay when asked for`() {
    #expect(SafeText.display("a\r\nb\nc\rd", keepsNewlines: true) == "a\nb\nc␍d")
  }
}
