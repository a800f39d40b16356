import Testing

@testable import Playbooks

struct TextFillingTests {
  @Test(arguments: [
    ("买{quantity}台{model}", "买12台{model}"),
    ("{quantity}{quantity}", "1212"),
    ("{{quantity}", "{quantity}"),
    ("a {b c} {", "a {b c} {"),
    ("{}", "{}"),
    ("", ""),
  ])
  func `fills known names and leaves the rest visible`(text: String, expected: String) {
    let filled = TextFilling(text).filled { $0 == "quantity" ? "12" : nil }
    #expect(filled == expected)
  }

  @Test
  func `lists the names called`() {
    #expect(TextFilling("{a}和{b_c}，{{d}，{e").names == ["a", "b_c"])
  }
}
