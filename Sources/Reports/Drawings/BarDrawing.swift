/// Draws how much of each thing is done, one bar below the other.
struct BarDrawing {
  let bars: [FigureBar]
  private static let widest = 220.0
  private static let countWidth = 56.0

  /// Draws the bars.
  func draw(on sheet: inout DrawingSheet) {
    let words = LabelLines(size: DrawingSheet.textSize)
    let natural = bars.map { words.width(of: $0.label) }.max() ?? 0
    let column = min(Self.widest, natural + 4)
    let start = column + 14
    let room = DrawingSheet.width - start - Self.countWidth
    var y = 0.0
    for bar in bars {
      let lines = words.lines(of: bar.label, width: column)
      let height = Double(max(1, lines.count)) * DrawingSheet.lineHeight + 9
      let middle = y + height / 2
      let first = middle - Double(lines.count - 1) * DrawingSheet.lineHeight / 2 + 5
      sheet.text(lines, x: 0, y: first, "word")
      sheet.box(x: start, y: middle - 7, width: room, height: 14, "track")
      if bar.done > 0 {
        let width = max(6, room * bar.share)
        sheet.box(x: start, y: middle - 7, width: width, height: 14, "full")
      }
      sheet.text(bar.count, x: DrawingSheet.width, y: middle + 5, "word number", .end)
      y += height
    }
    sheet.height = y
  }
}
