/// How long, as it was said: one length, or the two between which it lies.
struct LengthForm: Hashable, Sendable {
  /// The length, or the shorter one.
  var low: ReadLength
  /// The longer one; nil when there is one length.
  var high: ReadLength?
  /// The coarsest unit that was said.
  var unit: TimeUnit
  /// Whether some, a few or about was said.
  var isVague = false
}
