/// A number that counts vehicles in a note.
struct VehicleCount: Sendable {
  /// How many.
  let bounds: Bounds
  /// The number with its measure word or noun.
  let span: Range<Int>
  /// The clause it stands in.
  let clause: Range<Int>
  /// The kind or model of car that is counted, where one stands behind the number.
  let part: Range<Int>?
  /// The name of the rule that found it.
  let rule: String
}
