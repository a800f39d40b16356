import Accounts
import Testing

struct SearchUnitsTests {
  @Test(arguments: [
    ("价格", ["价", "格"]), ("Ｐassat ２０26款", ["passat", "2026", "款"]),
    ("A6L,19.8万", ["a6l", "19", "8", "万"]), ("", []), ("…!?·", []), ("😀好", ["好"]),
    ("Müller Straße", ["müller", "straße"]), ("mu\u{308}ller", ["müller"]), ("㈱ﾄﾖﾀ", ["株", "トヨタ"]),
    ("𠮷野家", ["𠮷", "野", "家"]),
  ])
  func `a text falls into Chinese characters and words`(text: String, wanted: [String]) {
    #expect(SearchUnits(text).units.map(\.text) == wanted)
  }

  @Test func `only Chinese characters without anything between are joined`() {
    #expect(
      SearchUnits("市公 安A局").units.map(\.isJoined) == [false, true, false, false, false])
  }

  @Test(arguments: ["价 格A", "😀ＡＢ好", "é好e\u{301}b"])
  func `each unit knows where it stands`(text: String) {
    let scalars = Array(text.unicodeScalars)
    for unit in SearchUnits(text).units {
      let found = String(String.UnicodeScalarView(scalars[unit.place]))
      #expect(SearchUnits(found).units.map(\.text) == [unit.text])
    }
  }
}
