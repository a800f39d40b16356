/// An answer found in a line beside the one that was asked for, filed where it belongs.
package struct FiledFact: Sendable {
  /// What changed.
  package let change: FieldChange
  /// The step under which it is filed, in the user's language; nil for the one being asked.
  package let step: String?
}
