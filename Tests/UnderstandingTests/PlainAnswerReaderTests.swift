import Testing
import Understanding

struct PlainAnswerReaderTests {
  @Test func `an empty text is no answer`() {
    #expect(PlainAnswerReader().readings(of: "  ", as: .text).isEmpty)
  }
}
