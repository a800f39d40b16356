import Testing
import Understanding

struct ListReaderTests {
  @Test(arguments: [
    ("接待、执法", ["接待", "执法"]), ("a;b；c", ["a", "b", "c"]), ("a, b，c", ["a", "b", "c"]),
    ("a\nb", ["a", "b"]), (" a ,, b ; ", ["a", "b"]), ("A，a、Ａ", ["A"]),
    ("1,200台, 3", ["1,200台", "3"]),
    ("12,34", ["12", "34"]), ("1，200", ["1", "200"]), ("2026,100", ["2026", "100"]), ("一。", ["一"]),
    ("3,000,000 km", ["3,000,000 km"]),
  ])
  func `items are parted, trimmed and kept once`(text: String, items: [String]) {
    #expect(value(text, as: .list) == .list(items))
  }

  @Test(arguments: ["", "  ", "、，", "。", ";\n;"])
  func `no items are no list`(text: String) {
    #expect(value(text, as: .list) == nil)
  }
}
