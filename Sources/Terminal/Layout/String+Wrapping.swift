extension String {
  /// Returns the lines of the text when none may be wider than a width in columns.
  ///
  /// Chinese breaks anywhere except before marks like `，。）` and after marks like `（《`; Latin
  /// breaks at spaces, which are dropped there. What fits on no line is broken where it must be.
  ///
  /// - Parameters:
  ///   - width: The greatest width in columns.
  ///   - hangingIndent: The spaces before each line that continues another.
  /// - Returns: One line at least.
  package func wrapped(to width: Int, hangingIndent: Int = 0) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var filler = LineFiller(width: max(width, 2), hangingIndent: max(hangingIndent, 0))
      filler.fill(with: String(paragraph))
      return filler.lines
    }
  }
}
