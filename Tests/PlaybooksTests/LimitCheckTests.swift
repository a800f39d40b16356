import Diagnostics
import Testing

@testable import Playbooks

struct LimitCheckTests {
  /// A slip: what is written instead of what, and the codes it gives.
  struct Slip: Sendable, CustomTestStringConvertible {
    let right: String
    let wrong: String
    let codes: [String]

    init(_ right: String, _ wrong: String, _ codes: String...) {
      self.right = right
      self.wrong = wrong
      self.codes = codes
    }

    var testDescription: String { wrong }
  }

  @Test
  func `finds nothing wrong with the sample`() {
    #expect(PlaybookCheck.run(SampleLimits.texts()) == [])
  }

  @Test(arguments: [
    Slip("    source: law", "    source: lav", "PB027"),
    Slip("segments: [city]", "segments: [citi]", "PB027"),
    Slip("except: [city.tax]", "except: [city.tex]", "PB027"),
    Slip("kind: [mail]", "kind: [male]", "PB027"),
    Slip("measure: displacement", "measure: displacment", "PB027"),
    Slip("    measure: open_tender\n", "", "PB003"),
    Slip("    at_most: 120000\n", "", "PB003"),
    Slip("    at_most: 120000", "    at_most: 120000\n    at_least: 1", "PB030"),
    Slip("at_most: 1.6", "at_most: 1.6L", "PB005"),
    Slip("at_most: 1.6", "at_most: -1", "PB005"),
    Slip("at_most: 1.6", "at_mots: 1.6", "PB002", "PB003"),
    Slip("as_of: 2017-12-05", "as_of: 2017-12-32", "PB005"),
    Slip("as_of: 2017-12-05", "as_of: 2017-12", "PB005"),
    Slip("    number: 第7号\n", "", "PB003"),
    Slip("number: 第7号", "number: ' '", "PB016"),
    Slip("zh: 价格标准", "zh: ''", "PB016"),
    Slip("id: tender", "id: price", "PB007"),
    Slip("{id: law,", "{id: law, after: ruels,", "PB028"),
  ])
  func `finds a slip`(slip: Slip) throws {
    let text = SampleLimits.text.replacing(slip.right, with: slip.wrong, maxReplacements: 1)
    try #require(text != SampleLimits.text)
    #expect(PlaybookCheck.run(SampleLimits.texts(text)).map(\.code).sorted() == slip.codes)
  }

  @Test
  func `shows the words possible and the nearest`() {
    let text = SampleLimits.text.replacing("kind: [mail]", with: "kind: [male]")
    let values = PlaybookCheck.run(SampleLimits.texts(text)).first?.values
    #expect(
      values == ["key": "kind", "name": "male", "nearest": "mail", "possible": "mail, other"]
    )
  }

  @Test
  func `misses the field that names the kinds`() {
    let text = ExamplePlaybook.text(
      with: """
        limits:
          sources:
            - {id: law, title: {zh: 采购法, en: The law}, number: 第1号, as_of: 2003-01-01}
          limits:
            - id: price
              source: law
              kind: [mail]
              measure: price_per_vehicle
              at_most: 1
              title: {zh: 价格, en: price}
        """
    )
    let source = SourceText(name: "a.yaml", text: text)
    #expect(PlaybookCheck.run(PlaybookTexts(singleFile: source)).map(\.code) == ["PB012"])
  }
}
