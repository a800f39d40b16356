/// Draws bars over the same days, with a line for today.
struct TimelineDrawing {
  let timeline: FigureTimeline
  private static let widest = 240.0
  private static let top = 24.0

  /// Draws the bars, the days, and today.
  func draw(on sheet: inout DrawingSheet) {
    let words = LabelLines(size: DrawingSheet.textSize)
    let notes = LabelLines(size: DrawingSheet.smallSize)
    let natural = timeline.spans.map { span in
      max(words.width(of: span.label), notes.width(of: span.note))
    }.max()
    let column = min(Self.widest, (natural ?? 0) + 4)
    let start = column + 16
    let room = DrawingSheet.width - start
    heads(start, room, on: &sheet)
    var y = Self.top
    for span in timeline.spans {
      let labels = words.lines(of: span.label, width: column)
      let details = notes.lines(of: span.note, width: column)
      let height = Double(max(1, labels.count + details.count)) * DrawingSheet.lineHeight + 10
      sheet.text(labels, x: 0, y: y + 19, "word")
      let below = y + 18 + Double(labels.count) * DrawingSheet.lineHeight
      sheet.text(details, x: 0, y: below, "small muted")
      let (from, to) = timeline.places(of: span)
      sheet.box(x: start, y: y + 6, width: room, height: 16, "track")
      sheet.box(
        x: start + room * from, y: y + 6, width: max(4, room * (to - from)), height: 16,
        style(span.state))
      y += height
    }
    sheet.height = y
    guard let today = timeline.today else { return }
    let x = start + room * timeline.place(of: today.day)
    sheet.path([(x, Self.top - 4), (x, y - 4)], "today")
  }

  /// The first and the last day, and today where there is room between them.
  private func heads(_ start: Double, _ room: Double, on sheet: inout DrawingSheet) {
    let words = LabelLines(size: DrawingSheet.smallSize)
    let left = start + words.width(of: timeline.first.label)
    let right = DrawingSheet.width - words.width(of: timeline.last.label)
    sheet.text(timeline.first.label, x: start, y: 12, "small muted")
    if timeline.last != timeline.first {
      sheet.text(timeline.last.label, x: DrawingSheet.width, y: 12, "small muted", .end)
    }
    guard let today = timeline.today else { return }
    let half = words.width(of: today.label) / 2
    let x = start + room * timeline.place(of: today.day)
    guard x - half > left + 8, x + half < right - 8 else { return }
    sheet.text(today.label, x: x, y: 12, "small strong", .middle)
  }

  private func style(_ state: FigureSpan.State) -> String {
    switch state {
    case .usual: "full"
    case .late: "missed"
    case .done: "faded"
    }
  }
}
