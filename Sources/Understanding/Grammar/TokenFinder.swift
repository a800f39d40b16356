/// Finds what no word list can hold: numbers, telephone numbers.
protocol TokenFinder {
  /// Calls a closure with the symbol, the end and the meaning of each token that begins at a place.
  func visit(
    _ scalars: [Unicode.Scalar], from place: Int, _ body: (UInt16, Int, Meaning) -> Void)
}
