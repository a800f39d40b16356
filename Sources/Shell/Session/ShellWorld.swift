import Accounts
package import Coaching
package import Diagnostics
package import Terminal
package import Texts

/// What a shell works with; the command line composes it.
@MainActor
package struct ShellWorld {
  /// The method, the record, the clock.
  package let context: CoachingContext
  /// Scenarios and rubric.
  package let practice: PracticeKit
  /// Where lines come from.
  package let reader: any LineReader
  /// Where the screen is written.
  package let output: any Output
  /// Where complaints go when output is read by a program.
  package let complaints: any Output
  /// How styles look.
  package let palette: Palette
  /// Returns how large the user's terminal is now; nil when that cannot be told.
  package let size: () -> TerminalSize?
  /// Whether a person sits at a terminal.
  package let isInteractive: Bool
  /// Whether a mistake in input that no person types lets the rest go on.
  package let keepsGoing: Bool
  /// The variables that the pager goes by.
  package let environment: [String: String]
  /// Where the record is, as it is shown to the user.
  package let place: String
  /// Returns the sentences of a language.
  package let texts: (Language) -> Texts
  /// Keeps a line that the record would not take, and returns where.
  package let rescue: (_ line: String, _ account: String?) -> String?

  /// Creates a world from all its parts.
  package init(
    context: CoachingContext, practice: PracticeKit, reader: any LineReader, output: any Output,
    complaints: any Output, palette: Palette, size: @escaping () -> TerminalSize?,
    isInteractive: Bool, keepsGoing: Bool, environment: [String: String], place: String,
    texts: @escaping (Language) -> Texts,
    rescue: @escaping (_ line: String, _ account: String?) -> String?
  ) {
    self.context = context
    self.practice = practice
    self.reader = reader
    self.output = output
    self.complaints = complaints
    self.palette = palette
    self.size = size
    self.isInteractive = isInteractive
    self.keepsGoing = keepsGoing
    self.environment = environment
    self.place = place
    self.texts = texts
    self.rescue = rescue
  }
}
