/// Reads plain answers: the whole text must be one value, written out, with nothing else beside it.
package struct PlainAnswerReader: AnswerReader {
  /// Creates a reader.
  package init() {}

  package func readings(of text: String, as kind: AnswerKind) -> [Reading] {
    []
  }
}
