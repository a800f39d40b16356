import Accounts
import Reports
import Terminal
import Testing

@testable import Shell

/// Figures on a terminal.
struct FigureDrawingTests {
  @Test func `Bars stand below each other behind words of any width`() {
    let bars = [FigureBar("销售前准备", done: 24, of: 26), FigureBar("Close", done: 0, of: 15)]
    #expect(
      draw(.progress(bars), width: 60) == [
        "  销售前准备  ██████████████████░░  24/26", "  Close       ░░░░░░░░░░░░░░░░░░░░   0/15",
      ])
  }

  @Test func `Roles are told apart without colour, and long lists of people are broken`() {
    let roles = [
      FigureRole("拍板", detail: "李建国局长", isCovered: true),
      FigureRole("runs procurement", detail: "赵宏科长、王志强处长、刘师傅车队长", isCovered: false),
    ]
    #expect(
      draw(.coverage(roles), width: 46) == [
        "  ● 拍板              李建国局长", "  ○ runs procurement  赵宏科长、王志强处长、刘",
        "                      师傅车队长",
      ])
  }

  @Test func `A curve shows every series with its course`() {
    let chart = FigureChart(
      steps: ["1", "2", "3"],
      series: [FigureSeries("信任", [0, 50, 100]), FigureSeries("Patience", [80, nil, 20])])
    #expect(
      draw(.chart(chart), width: 60) == [
        "  信任      ▁▁▅▅██  0 → 100", "  Patience  ▇▇  ▂▂  80 → 20",
      ])
  }

  @Test func `Checks have a sign, and spans a bar among their days`() throws {
    let checks = [FigureCheck("问原因", .met, note: "第3句"), FigureCheck("Names a day", .missed)]
    #expect(draw(.checks(checks), width: 60) == ["  ✓ 问原因 · 第3句", "  ✗ Names a day"])
    let days = try ["2026-11-01", "2026-11-05", "2026-11-10"].map {
      try #require(CalendarDay(iso: $0))
    }
    let spans = [
      FigureSpan("核实库存", from: days[0], to: days[1], note: "5天"),
      FigureSpan("x", from: days[2], to: days[2], .done, note: ""),
    ]
    let timeline = try #require(FigureTimeline(spans) { $0.description })
    #expect(
      draw(.timeline(timeline), width: 40) == [
        "  核实库存 · 5天", "  ██████████░░░░░░░░░░", "  x", "  ░░░░░░░░░░░░░░░░░░▒▒",
      ])
  }

  @Test(arguments: [24, 40, 80, 200])
  func `No line is wider than the screen, and colours change no width`(width: Int) {
    let long = String(repeating: "很长的一句话 and more ", count: 12)
    let contents: [Figure.Content] = [
      .progress([FigureBar(long, done: 1, of: 3)]), .checks([FigureCheck(long, .absent)]),
      .coverage([FigureRole("角色", detail: long, isCovered: false)]),
      .chart(FigureChart(steps: [long], series: [FigureSeries(long, [5])])),
    ]
    for content in contents {
      let plain = draw(content, width: width)
      let colored = FigureDrawing(Palette(isColored: true), width: width).lines(content)
      #expect(!plain.contains { DisplayWidth.columns(of: $0) > width })
      #expect(plain.map(DisplayWidth.columns) == colored.map(DisplayWidth.columns))
    }
  }

  @Test func `Nothing in a figure can move the cursor`() {
    let hostile = "a\u{1B}[2Jb\u{202E}"
    let lines = draw(.coverage([FigureRole(hostile, detail: hostile, isCovered: true)]), width: nil)
    #expect(lines == ["  ● a␛[2Jb\u{FFFD}  a␛[2Jb\u{FFFD}"])
  }

  private func draw(_ content: Figure.Content, width: Int?) -> [String] {
    FigureDrawing(.plain, width: width).lines(content)
  }
}
