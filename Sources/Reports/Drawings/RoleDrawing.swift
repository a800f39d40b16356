/// Draws for which parts somebody is known: a full ring with a tick, or a broken empty one.
struct RoleDrawing {
  let roles: [FigureRole]
  private static let widest = 200.0

  /// Draws the parts.
  func draw(on sheet: inout DrawingSheet) {
    let words = LabelLines(size: DrawingSheet.textSize)
    let natural = roles.map { words.width(of: $0.label) }.max() ?? 0
    let column = min(Self.widest, natural + 4)
    let start = 26 + column + 18
    var y = 0.0
    for role in roles {
      let labels = words.lines(of: role.label, width: column)
      let details = words.lines(of: role.detail, width: DrawingSheet.width - start, atMost: 4)
      let rows = max(1, labels.count, details.count)
      mark(role.isCovered, x: 9, y: y + 14, on: &sheet)
      let style = role.isCovered ? "word" : "word muted"
      sheet.text(labels, x: 26, y: y + 19, style)
      sheet.text(details, x: start, y: y + 19, role.isCovered ? "word strong" : "word muted")
      y += Double(rows) * DrawingSheet.lineHeight + 9
    }
    sheet.height = y
  }

  private func mark(_ isCovered: Bool, x: Double, y: Double, on sheet: inout DrawingSheet) {
    sheet.circle(x: x, y: y, radius: 8, isCovered ? "full" : "hollow")
    guard isCovered else { return }
    sheet.path([(x - 3.5, y + 0.5), (x - 1, y + 3.2), (x + 3.8, y - 2.8)], "tick")
  }
}
