/// Where a line of mixed Chinese and Latin text may be broken.
///
/// Chinese breaks between any two characters but for marks that may not begin or end a line
/// (the rules printers call kinsoku; GB/T 15834 has them for Chinese); Latin breaks at spaces.
enum LineBreakRules {
  private static let neverFirst = Set(
    "，。、；：！？）》」』】〕〉｝］”’…—～·％‰℃々ー,.;:!?)]}%°".unicodeScalars
  )
  private static let neverLast = Set("（《「『【〔〈｛［“‘￥＄¥$€([{#".unicodeScalars)
  private static let marks = Set("“”‘’…—·".unicodeScalars)

  /// Returns whether a line may end with one piece and the next begin with the other.
  static func allowsBreak(between last: DisplayPieces.Piece, and next: DisplayPieces.Piece) -> Bool
  {
    if neverFirst.contains(next.scalar) || neverLast.contains(last.scalar) { return false }
    return isChinese(last) || isChinese(next)
  }

  private static func isChinese(_ piece: DisplayPieces.Piece) -> Bool {
    piece.columns == 2 || marks.contains(piece.scalar)
  }
}
