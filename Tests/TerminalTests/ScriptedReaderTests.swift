import Testing

@testable import Terminal

@MainActor
@Suite struct ScriptedReaderTests {
  @Test func `lines come in order, then the end, and prompts are kept`() throws {
    let reader = ScriptedReader(lines: ["/open 市局", "12台"])
    #expect(try reader.read(LineRequest(prompt: "1 ", remembers: true)) == .line("/open 市局"))
    #expect(try reader.read(LineRequest(prompt: "2 ")) == .line("12台"))
    #expect(try reader.read(LineRequest(prompt: "3 ")) == .ended)
    #expect(reader.prompts == ["1 ", "2 ", "3 "])
    #expect(reader.remembered == ["/open 市局"])
  }
}
