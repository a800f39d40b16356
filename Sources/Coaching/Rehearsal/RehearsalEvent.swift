/// What happens in a rehearsal, for a screen to show.
package enum RehearsalEvent: Hashable, Sendable {
  /// Someone speaks.
  case said(speaker: String, words: String)
  /// What is to be seen, rather than heard.
  case told(String)
  /// The coach points at something.
  case coached(String)
  /// What can be said now, where options are shown.
  case menu([String])
  /// The words fit two options about as well.
  case either(String, String)
  /// There is no option of that number.
  case noSuchNumber(Int, count: Int)
  /// A hint: what could be said now.
  case hint(String)
  /// It is over.
  case ended(RehearsalOutcome)
}
