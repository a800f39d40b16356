/// The lines of one card, from the one after its beginning to the one before its end.
struct RawCard {
  /// The line on which the card begins.
  let line: Int
  /// What stands between beginning and end.
  var lines: [PhysicalLine] = []
}
