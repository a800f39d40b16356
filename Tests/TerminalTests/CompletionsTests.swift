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
}
