import Testing

@testable import Terminal

@Suite struct ColorModeTests {
  @Test(arguments: [
    (ColorMode.auto, true, [:], true), (.auto, false, [:], false),
    (.auto, true, ["NO_COLOR": "1"], false), (.auto, true, ["NO_COLOR": ""], true),
    (.auto, true, ["TERM": "dumb"], false), (.always, false, ["NO_COLOR": "1"], true),
    (.never, true, [:], false),
  ])
  func `colour follows the mode, the terminal and the environment`(
    mode: ColorMode,
    isTerminal: Bool,
    environment: [String: String],
    isColored: Bool
  ) {
    let palette = mode.palette(isTerminal: isTerminal, environment: environment)
    #expect(palette.isColored == isColored)
  }

  @Test(arguments: Style.allCases)
  func `a style changes no word and no width`(style: Style) {
    let text = Palette(isColored: true).render("市局", as: style)
    #expect(text.hasPrefix("\u{1B}[") && text.hasSuffix("市局\u{1B}[0m"))
    #expect(DisplayWidth.columns(of: text) == 4)
    #expect(Palette.plain.render("市局", as: style) == "市局")
  }
}
