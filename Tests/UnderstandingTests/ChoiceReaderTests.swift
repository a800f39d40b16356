import Testing
import Understanding

struct ChoiceReaderTests {
  private let kind = AnswerKind.choice([
    ChoiceNames(id: "budget", names: ["预算内采购", "Within the budget"]),
    ChoiceNames(id: "lease", names: ["租赁", "Lease (long)"]),
    ChoiceNames(id: "tender", names: ["公开招标", "Open tender"]),
    ChoiceNames(id: "talks", names: ["公开谈判", "Open talks"]),
  ])

  @Test(arguments: [
    ("1", "budget", "choice.number"), ("４", "talks", "choice.number"),
    ("2.", "lease", "choice.number"), ("lease", "lease", "choice.id"),
    ("LEASE", "lease", "choice.id"), ("租赁", "lease", "choice.name"),
    (" open TENDER ", "tender", "choice.name"), ("lease (long)", "lease", "choice.name"),
    ("预算", "budget", "choice.prefix"), ("公开招", "tender", "choice.prefix"),
    ("open ta", "talks", "choice.prefix"), ("ｗｉｔｈｉｎ", "budget", "choice.prefix"),
  ])
  func `a choice is known by number, identifier, name or beginning`(
    text: String, id: String, rule: String
  ) {
    let readings = PlainAnswerReader().readings(of: text, as: kind)
    #expect(readings.map(\.value) == [.choice(id)])
    #expect(readings.map(\.rule) == [rule])
  }

  @Test(arguments: ["", "0", "5", "公开", "open", "预", "招标", "lease it", "，"])
  func `what fits no choice or several is none`(text: String) {
    #expect(value(text, as: kind) == nil)
  }

  @Test func `two choices of one name are both given`() {
    let kind = AnswerKind.choice([
      ChoiceNames(id: "a", names: ["Same"]), ChoiceNames(id: "b", names: ["same"]),
    ])
    let readings = PlainAnswerReader().readings(of: "same", as: kind)
    #expect(readings.map(\.value) == [.choice("a"), .choice("b")])
  }
}
