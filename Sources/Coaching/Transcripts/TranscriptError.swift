/// Why a text is no transcript.
package enum TranscriptError: Error, Hashable, Sendable {
  /// A line does not tell who speaks: its number from 1, and its words.
  case speakerUnknown(line: Int, text: String)
  /// A line of JSON is none, or lacks `who` and `text`.
  case malformed(line: Int)
  /// There is nothing said in it.
  case empty
}
