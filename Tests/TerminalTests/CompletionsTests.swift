import Testing

@testable import Terminal

@Suite struct CompletionsTests {
  @Test(arguments: [
    (["/help"], "/he", "/help"), (["市公安局", "市公交公司"], "市", "市公"), (["/帮助", "/帮我"], "／", "/帮"),
    (["市局", "后勤处"], "", ""), (["市局", "后勤处"], "s", "s"), ([], "x", "x"),
  ])
  func `what all candidates share goes in at once`(
    candidates: [String],
    typed: String,
    stem: String
  ) {
    let completions = Completions(start: 0, candidates: candidates.map { .init($0) })
    #expect(completions.stem(replacing: typed) == stem)
  }

  @Test func `candidates that are not shown count for what all share`() {
    let names = ["客户01", "客户02", "客户11"].map { Completions.Candidate($0) }
    #expect(Completions(start: 0, candidates: names, shown: 2).stem(replacing: "客") == "客户")
  }

  @Test func `nothing goes in while there may be others`() {
    let names = ["客户01", "客户02"].map { Completions.Candidate($0) }
    let completions = Completions(start: 0, candidates: names, isPartial: true)
    #expect(completions.stem(replacing: "客") == "客")
  }
}
