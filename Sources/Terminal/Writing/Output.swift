/// A place that text is written to.
package protocol Output: AnyObject {
  /// Writes all of the text, as it is.
  ///
  /// - Throws: `TerminalError.closed` when nobody reads any more, `.cannotWrite` otherwise.
  func write(_ text: String) throws(TerminalError)
}
