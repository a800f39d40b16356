import Accounts
import Coaching
import Diagnostics
import Testing

@testable import Reports

@Suite struct FigureTests {
  @Test(arguments: [
    (0.0, "░░░░░░░░░░"), (0.001, "█░░░░░░░░░"), (0.5, "█████░░░░░"), (0.999, "█████████░"),
    (1.0, "██████████"), (-3, "░░░░░░░░░░"), (7, "██████████"),
  ])
  func `A bar is empty or full only for nothing or all`(share: Double, bar: String) {
    #expect(BlockBar.bar(share, columns: 10) == bar)
  }

  @Test func `A curve takes two columns a value, or the mean of several`() {
    #expect(BlockBar.curve([0, nil, 100], columns: 10) == "▁▁  ██")
    #expect(BlockBar.curve([0, 50, 100], columns: 4) == "▁▅█")
    #expect(BlockBar.curve([0, 100, nil, nil, 100, 100], columns: 3) == "▅ █")
    #expect(BlockBar.curve([], columns: 3) == "")
  }

  @Test func `A series stays on its scale and knows its course`() {
    let series = FigureSeries("x", [nil, -5, .nan, 140.0])
    #expect(series.values == [nil, 0, nil, 100])
    #expect(series.course == "0 → 100")
    #expect(FigureSeries("x", [nil, 7]).course == "7")
    #expect(FigureSeries("x", [nil, nil]).course == "")
  }

  @Test func `A chart has a value or a gap for every step`() {
    let chart = FigureChart(
      steps: ["a", "b"], series: [FigureSeries("x", [1]), FigureSeries("y", [1, 2, 3])])
    let values = chart.series.map(\.values)
    #expect(values == [[1, nil], [1, 2]])
  }

  @Test func `A bar of more than everything or less than nothing is brought to its bounds`() {
    #expect(FigureBar("x", done: 7, of: 3).count == "3/3")
    #expect(FigureBar("x", done: -1, of: -1).share == 0)
  }

  @Test func `A timeline reaches over its spans and today`() throws {
    let (first, last) = (try Days.day("2026-11-20"), try Days.day("2026-11-29"))
    let span = FigureSpan("x", from: last, to: first, note: "")
    let timeline = try #require(FigureTimeline([span]) { $0.description })
    #expect(timeline.first.label == "2026-11-20" && timeline.last.label == "2026-11-29")
    #expect(timeline.places(of: span) == (0, 1))
    #expect(BlockBar.span(from: 0.5, to: 0.5, filling: "█", columns: 4) == "░░█░")
    #expect(FigureTimeline([], words: { $0.description }) == nil)
  }

  @Test(arguments: [
    "把改好的购车方案和合同草稿送到王处长手上，最晚哪天要见发票", "Ask whether unspent money is taken back at year end",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "", "  ", "王处 and 李局, both",
  ])
  func `Words in a drawing keep to their width and their lines`(text: String) {
    let words = LabelLines(size: 14)
    let lines = words.lines(of: text, width: 150, atMost: 2)
    #expect(lines.count <= 2)
    #expect(!lines.contains { words.width(of: $0) > 150 + 14 })
    #expect(!lines.contains { $0.hasPrefix(" ") || $0.hasPrefix("，") })
    let whole = words.lines(of: text, width: 10_000)
    #expect(whole.joined() == text.drop { $0 == " " })
  }

  @Test func `A mood needs two moments to have a course`() throws {
    let figure = MoodFigure(try ShippedTexts.texts(.english))
    let mood = Mood(trust: 1, patience: 2, interest: 3)
    #expect(figure.figure([mood]) == nil)
    #expect(figure.figure([mood, mood]) != nil)
  }
}
