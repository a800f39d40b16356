package import Coaching

/// How a rehearsal is played from the command line.
package struct RehearsalOptions {
  /// How the rep answers.
  package let mode: RehearsalMode
  /// What chance is made of; nil for the present moment.
  package let seed: UInt64?
  /// Who rehearses, as the rep is called in a team.
  package let rep: String?
  /// Where the talk is written besides the record; nil when nobody asked for it.
  package let save: TranscriptTarget?

  /// Creates options.
  package init(
    mode: RehearsalMode = .free, seed: UInt64? = nil, rep: String? = nil,
    save: TranscriptTarget? = nil
  ) {
    self.mode = mode
    self.seed = seed
    self.rep = rep
    self.save = save
  }
}
