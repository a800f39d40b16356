import Diagnostics
import Testing

@testable import Texts

@Suite struct TextsTests {
  @Test func `A sentence is found by its key and filled`() throws {
    let texts = Texts(language: .english, source: try ShippedTexts.source(.english))
    #expect(
      texts(.routeDoneOpen, ["title": "Prepare", "count": "1"])
        == "“Prepare”: one point is still open:")
    #expect(texts(.shellPrompt, ["place": "City Police"]) == "City Police › ")
  }

  @Test func `A sentence that the file lacks shows its key`() {
    #expect(Texts(language: .chinese, source: "")(.unknownStepNear) == "unknown.stepNear")
  }

  @Test(arguments: Language.allCases)
  func `The calendar lists are complete`(language: Language) throws {
    let texts = Texts(language: language, source: try ShippedTexts.source(language))
    #expect(texts.list(.dateWeekdays).count == 7)
    #expect(texts.list(.dateWeekdayNames).count == 7)
    #expect(texts.list(.dateMonths).count == 12)
    #expect(texts.list(.dateMonthNames).count == 12)
    #expect(texts.list(.dateOrdinals).count == 31)
  }
}
