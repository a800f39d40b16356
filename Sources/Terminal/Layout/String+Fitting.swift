extension String {
  /// Returns the text filled up with spaces to a width in columns; a wider one stays as it is.
  package func padded(to width: Int, alignment: Alignment = .left) -> String {
    let missing = width - DisplayWidth.columns(of: self)
    guard missing > 0 else { return self }
    let filling = String(repeating: " ", count: missing)
    return alignment == .left ? self + filling : filling + self
  }

  /// Returns the text, cut to a width in columns with `…` in place of what is gone.
  ///
  /// Colour sequences behind the cut are kept, so that no colour runs on.
  package func truncated(to width: Int) -> String {
    guard DisplayWidth.columns(of: self) > width else { return self }
    var kept = ""
    var columns = 0
    var isCut = width < 1
    for piece in DisplayPieces(self) {
      if piece.isSequence {
        kept += piece.text
      } else if !isCut, columns + piece.columns <= width - 1 {
        kept += piece.text
        columns += piece.columns
      } else if !isCut {
        isCut = true
        kept += "…"
      }
    }
    return kept
  }
}
