import Testing
import Understanding

struct FlagReaderTests {
  @Test(arguments: ["是", "对", "有", "好", "yes", "Y", "TRUE", "1", "ＹＥＳ", "是。", " 好! "])
  func `these say yes`(text: String) {
    #expect(value(text, as: .flag) == .flag(true))
  }

  @Test(arguments: ["否", "不是", "没有", "没", "no", "N", "False", "0", "No."])
  func `these say no`(text: String) {
    #expect(value(text, as: .flag) == .flag(false))
  }

  @Test(arguments: ["", "是不是", "yes but", "maybe", "2", "有两台"])
  func `anything else is neither`(text: String) {
    #expect(value(text, as: .flag) == nil)
  }
}
