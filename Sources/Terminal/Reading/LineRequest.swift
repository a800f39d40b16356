/// What a reader needs to know to ask for one line.
package struct LineRequest {
  /// The text before the cursor; colour sequences (SGR) in it take no columns.
  package var prompt: String
  /// Text that stands in the line already and can be edited.
  package var prefill: String
  /// Answers the Tab key; without it Tab does nothing.
  package var completer: (any LineCompleter)?
  /// Whether the line enters the history by itself; `LineReader.remember(_:)` does it later.
  package var remembers: Bool

  /// Creates a request; a prompt alone is the usual one.
  package init(
    prompt: String,
    prefill: String = "",
    completer: (any LineCompleter)? = nil,
    remembers: Bool = false
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.completer = completer
    self.remembers = remembers
  }
}
