/// What a figure is drawn on: shapes and words as SVG, with classes for the style of the page to
/// colour.
///
/// The sheet is 580 units wide and as high as what is on it.
struct DrawingSheet {
  /// The width of every drawing.
  static let width = 580.0
  /// The size of the words.
  static let textSize = 14.0
  /// The size of the words that matter less.
  static let smallSize = 12.0
  /// From one line of words to the next.
  static let lineHeight = 19.0

  /// Where words stand to their place.
  enum Anchor: String {
    case start, middle, end
  }

  /// How high the drawing is.
  var height = 0.0
  private var shapes: [String] = []

  /// Adds words whose baseline begins at a place.
  mutating func text(
    _ text: String, x: Double, y: Double, _ style: String, _ anchor: Anchor = .start
  ) {
    let side = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    shapes.append(
      "<text class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(side)>"
        + MarkupText.escaped(text) + "</text>")
  }

  /// Adds several lines of words.
  mutating func text(_ lines: [String], x: Double, y: Double, _ style: String) {
    for (index, line) in lines.enumerated() {
      text(line, x: x, y: y + Double(index) * Self.lineHeight, style)
    }
  }

  /// Adds a box with round corners.
  mutating func box(
    x: Double, y: Double, width: Double, height: Double, _ style: String, radius: Double = 4
  ) {
    let values = [
      ("x", x), ("y", y), ("width", width), ("height", height), ("rx", min(radius, width / 2)),
    ]
    let attributes = values.map { " \($0)=\"\(Self.number($1))\"" }.joined()
    shapes.append("<rect class=\"\(style)\"\(attributes)/>")
  }

  /// Adds a circle.
  mutating func circle(x: Double, y: Double, radius: Double, _ style: String) {
    shapes.append(
      "<circle class=\"\(style)\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\""
        + " r=\"\(Self.number(radius))\"/>")
  }

  /// Adds a line through points.
  mutating func path(_ points: [(x: Double, y: Double)], _ style: String, isClosed: Bool = false) {
    let steps = points.enumerated().map { index, point in
      (index == 0 ? "M" : "L") + Self.number(point.x) + " " + Self.number(point.y)
    }
    shapes.append(
      "<path class=\"\(style)\" d=\"\(steps.joined(separator: " "))\(isClosed ? " Z" : "")\"/>")
  }

  /// Returns the drawing.
  ///
  /// - Parameters:
  ///   - title: What it is called.
  ///   - summary: What there is to see.
  ///   - id: A name that no other drawing of the page has.
  func markup(title: String, summary: String, id: String) -> String {
    let size = "0 0 \(Self.number(Self.width)) \(Self.number(height))"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="\(size)" role="img" \
      aria-labelledby="\(id)-title \(id)-desc">
      <title id="\(id)-title">\(MarkupText.escaped(title))</title>
      <desc id="\(id)-desc">\(MarkupText.escaped(summary))</desc>
      \(shapes.joined(separator: "\n"))
      </svg>
      """
  }

  /// A number with at most one digit behind the point, the same on every machine.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = abs(tenths) % 10
    return sign + String(abs(tenths) / 10) + (rest == 0 ? "" : ".\(rest)")
  }
}
