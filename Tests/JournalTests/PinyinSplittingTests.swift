import Testing

@testable import Journal

struct PinyinSplittingTests {
  private func initials(_ letters: String) -> [String] {
    PinyinSplitting(Array(letters.unicodeScalars)).initials
  }

  @Test(arguments: [
    ("shigonganju", "sgaj"), ("sgaj", "sgaj"), ("wangcz", "wcz"), ("xian", "xa"), ("zhchsh", "zcs"),
    ("zhchsh", "zhchsh"), ("zhuangniu", "zn"), ("erlian", "el"), ("iu", "iu"),
  ])
  func `a row of letters is split in each way that syllables allow`(
    letters: String, wanted: String
  ) {
    #expect(initials(letters).contains(wanted))
  }

  @Test func `the fewest syllables come first, and not too many ways`() {
    #expect(initials("shanghaishi").first == "shs")
    #expect(initials(String(repeating: "an", count: 15)).count <= 33)
    #expect(initials(String(repeating: "a", count: 99)).isEmpty)
    #expect(initials("") == [""])
  }
}
