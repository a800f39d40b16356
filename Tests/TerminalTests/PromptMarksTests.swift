import Testing

@testable import Terminal

@Suite struct PromptMarksTests {
  @Test(arguments: [
    ("市局 › ", "市局 › "),
    ("\u{1B}[1;36m市局\u{1B}[0m › ", "\u{1}\u{1B}[1;36m\u{2}市局\u{1}\u{1B}[0m\u{2} › "),
    ("\u{1B}[", "\u{1B}["),
  ])
  func `colours are marked as taking no room`(prompt: String, marked: String) {
    #expect(PromptMarks.around(prompt) == marked)
  }
}
