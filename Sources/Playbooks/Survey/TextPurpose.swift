/// What a text is for, as far as it matters for its wording.
enum TextPurpose: Hashable, Sendable {
  /// Anything people read.
  case plain
  /// The short name of a field.
  case label
  /// A good answer to a prompt.
  case example
  /// A word the dealer sets, which may be a name in any script.
  case wording
  /// What a trainer says about a mistake, which may quote the rep's words.
  case fault
}
