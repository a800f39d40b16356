import Testing

@testable import Playbooks

struct FitCheckTests {
  private let check: FitCheck

  init() {
    let text = Localized(zh: "问", en: "ask")
    let groups = ["market", "skill", "analysis", "standing", "team"].map { id in
      FitGroup(
        id: id,
        title: text,
        isInner: id != "market",
        questions: [FitQuestion(id: "fit_" + id, question: text, why: text)],
        build: text
      )
    }
    check = FitCheck(title: text, groups: groups, results: [:])
  }

  @Test(arguments: [
    (["market", "skill", "analysis", "standing", "team"], FitResult.ready),
    (["market", "skill", "analysis"], .partly),
    (["market", "skill"], .notyet),
    (["skill", "analysis", "standing", "team"], .outside),
  ])
  func `gives the plain result`(held: [String], expected: FitResult) {
    #expect(check.result(yes: Set(held.map { "fit_" + $0 })) == expected)
  }

  @Test
  func `names what falls short in the order of building up`() {
    #expect(
      check.shortfalls(yes: ["fit_market", "fit_analysis"]).map(\.id) == [
        "skill", "standing", "team",
      ]
    )
  }
}
