import Coaching

/// A file that was read, before anything of it is written.
struct ReadFile {
  /// Its rows.
  let source: any ImportSource
  /// Where its columns go by what is known already; nil when they are to be found by their names.
  let targets: [ImportTarget]?
  /// How it was read, for people; nil when there is nothing to say.
  let manner: String?
  /// The rows that could not be taken: their line, from 1, and the words.
  let badRows: [(line: Int, words: String)]
}
