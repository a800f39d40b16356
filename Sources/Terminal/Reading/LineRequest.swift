/// What a reader needs to know to ask for one line.
package struct LineRequest {
  /// The text before the cursor; colour sequences (SGR) in it take no columns.
  package var prompt: String
  /// Text that stands in the line already and can be edited. What was typed ahead is no part of it: then
  /// the line begins empty, and the arrow keys bring the text back.
  package var prefill: String
  /// Answers the Tab key; without it Tab does nothing.
  package var completer: (any LineCompleter)?
  /// Whether the line enters the history by itself; `LineReader.remember(_:)` does it later.
  package var remembers: Bool
  /// Asked a few times a second for as long as nothing stands in the line of a terminal; true ends
  /// the read with `LineEvent.woken`. Without it a read waits for the person alone.
  package var wakes: (@MainActor () -> Bool)?

  /// Creates a request; a prompt alone is the usual one.
  package init(
    prompt: String,
    prefill: String = "",
    completer: (any LineCompleter)? = nil,
    remembers: Bool = false,
    wakes: (@MainActor () -> Bool)? = nil
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.completer = completer
    self.remembers = remembers
    self.wakes = wakes
  }
}
