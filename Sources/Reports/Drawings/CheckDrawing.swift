/// Draws what was met and missed: a strip with a box for each check, and the checks below it.
struct CheckDrawing {
  let checks: [FigureCheck]
  private static let gap = 4.0

  /// Draws the strip and the list.
  func draw(on sheet: inout DrawingSheet) {
    guard !checks.isEmpty else { return }
    let share = (DrawingSheet.width + Self.gap) / Double(checks.count) - Self.gap
    let width = min(64, max(4, share))
    for (index, check) in checks.enumerated() {
      let x = Double(index) * (width + Self.gap)
      sheet.box(x: x, y: 1, width: width, height: 26, style(check.state))
      if width >= 18 { sign(check.state, x: x + width / 2, y: 14, on: &sheet) }
    }
    list(on: &sheet)
  }

  private func list(on sheet: inout DrawingSheet) {
    let words = LabelLines(size: DrawingSheet.textSize)
    var y = 38.0
    for check in checks {
      let text = check.note.isEmpty ? check.label : "\(check.label) · \(check.note)"
      let lines = words.lines(of: text, width: DrawingSheet.width - 28)
      sheet.box(x: 0, y: y + 5, width: 18, height: 18, style(check.state))
      sign(check.state, x: 9, y: y + 14, on: &sheet)
      sheet.text(lines, x: 28, y: y + 19, check.state == .absent ? "word muted" : "word")
      y += Double(max(1, lines.count)) * DrawingSheet.lineHeight + 8
    }
    sheet.height = y
  }

  private func style(_ state: FigureCheck.State) -> String {
    switch state {
    case .met: "met"
    case .missed: "missed"
    case .absent: "hollow"
    }
  }

  private func sign(
    _ state: FigureCheck.State, x: Double, y: Double, on sheet: inout DrawingSheet
  ) {
    switch state {
    case .met: sheet.path([(x - 4.5, y + 0.5), (x - 1.5, y + 4), (x + 5, y - 4)], "tick")
    case .missed:
      sheet.path([(x - 4, y - 4), (x + 4, y + 4)], "cross")
      sheet.path([(x + 4, y - 4), (x - 4, y + 4)], "cross")
    case .absent: sheet.path([(x - 4, y), (x + 4, y)], "dash")
    }
  }
}
