import Testing
import Understanding

struct QuantityReaderTests {
  @Test(arguments: [
    ("12", "12"), ("12台", "12"), ("12 辆", "12"), ("12 cars", "12"), ("12 Vehicles", "12"),
    ("1 unit", "1"), ("十二辆车", "12"), ("大概12台", "~12"), ("10-12台", "10..12"),
    ("10台到12台", "10..12"), ("12台以上", "12.."), ("10+ cars", "10.."), ("两台", "2"), ("１２台", "12"),
    ("12台左右。", "~12"), ("at least 10 cars", "10.."), ("12 or more", "12.."),
  ])
  func `a count is read with or without its unit`(text: String, expected: String) {
    #expect(value(text, as: .quantity) == .quantity(bounds(expected)))
  }

  @Test(arguments: ["12台帕萨特", "大概12台帕萨特,预算三百万", "台", "12元", "12 carsx", "cars 12", "几台"])
  func `what is more or other than a count is none`(text: String) {
    #expect(value(text, as: .quantity) == nil)
  }
}
