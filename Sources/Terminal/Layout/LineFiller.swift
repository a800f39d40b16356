/// Fills lines with the pieces of one paragraph.
struct LineFiller {
  private typealias Piece = DisplayPieces.Piece

  private let width: Int
  private let indent: String
  private var finished: [String] = []
  private var line = ""
  private var used = 0
  private var isAtStart = true
  /// Spaces that stand only if another word follows on the same line.
  private var gap: [Piece] = []
  /// Pieces between which no break is allowed.
  private var unit: [Piece] = []

  /// Creates an empty filler; an indent that leaves no room is shortened.
  init(width: Int, hangingIndent: Int) {
    self.width = width
    indent = String(repeating: " ", count: min(hangingIndent, width - 2))
  }

  /// The lines filled so far.
  var lines: [String] { finished + [line] }

  /// Fills lines with a paragraph.
  mutating func fill(with paragraph: String) {
    for piece in DisplayPieces(paragraph) {
      if piece.text == " " {
        place()
        gap.append(piece)
        continue
      }
      let last = unit.last { !$0.isSequence }
      if let last, !piece.isSequence, LineBreakRules.allowsBreak(between: last, and: piece) {
        place()
      }
      unit.append(piece)
    }
    place()
  }

  private mutating func place() {
    guard !unit.isEmpty else { return }
    let wanted = Self.columns(of: unit)
    // Spaces before the first word are the paragraph's own indent, not a gap.
    let isIndent = isAtStart && finished.isEmpty
    if !isAtStart, used + Self.columns(of: gap) + wanted > width { breakLine() }
    if !isAtStart || isIndent { put(gap) }
    gap = []
    for piece in unit {
      if used + piece.columns > width, !isAtStart { breakLine() }
      put([piece])
      isAtStart = isAtStart && piece.columns == 0
    }
    unit = []
  }

  private mutating func put(_ pieces: [Piece]) {
    for piece in pieces { line += piece.text }
    used += Self.columns(of: pieces)
  }

  private mutating func breakLine() {
    finished.append(line)
    line = indent
    used = indent.count
    isAtStart = true
    gap = []
  }

  private static func columns(of pieces: [Piece]) -> Int {
    pieces.reduce(0) { $0 + $1.columns }
  }
}
