import Testing

@testable import Playbooks

struct StepIDTests {
  @Test(arguments: ["prepare", "a.b.c", ".b", "a.", ""])
  func `refuses what is not two parts`(text: String) {
    #expect(StepID(text) == nil)
  }

  @Test
  func `keeps its spelling`() throws {
    let id = try #require(StepID("prepare.customer"))
    #expect(id.stage == "prepare")
    #expect(id.rawValue == "prepare.customer")
  }
}
