/// How a rep answers in a rehearsal.
package enum RehearsalMode: String, CaseIterable, Sendable {
  /// By the number of an option on screen.
  case choose
  /// In own words; the options stay hidden.
  case free
  /// In own words to a trainer at the same keyboard.
  case pair
}
