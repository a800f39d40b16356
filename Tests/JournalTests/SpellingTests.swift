import Testing

@testable import Journal

struct SpellingTests {
  @Test(arguments: [
    ("", "", 0), ("公安局", "公安局", 0), ("工安局", "公安局", 1), ("安局", "公安局", 1),
    ("安公局", "公安局", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("", "abc", 3),
  ])
  func `the distance counts what must be changed`(left: String, right: String, distance: Int) {
    #expect(Spelling(left).distance(to: Spelling(right), atMost: 9) == distance)
    #expect(Spelling(right).distance(to: Spelling(left), atMost: 9) == distance)
    #expect(Spelling(left).distance(to: Spelling(right), atMost: distance - 1) == nil)
  }
}
