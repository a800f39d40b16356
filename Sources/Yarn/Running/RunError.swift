/// Why a play cannot go on.
package enum RunError: Error, Hashable, Sendable {
  /// A jump, a detour or a start leads to a node that does not exist.
  case unknownNode(String)
  /// A function was called that nobody registered.
  case unknownFunction(String)
  /// A function refused its arguments; the reason.
  case function(String, reason: String)
  /// A text was to be a number or true or false and is not.
  case noConversion(String)
  /// `%` by zero.
  case remainderByZero
  /// So many steps passed without a line, an option or a command.
  case stepLimit(Int)
  /// A text grew beyond so many bytes.
  case textLimit(Int)
  /// Smart variables lead on too deep.
  case tooDeep
  /// A choice of an option that is not there or not available.
  case noSuchOption(Int)
  /// Options wait for a choice.
  case choiceExpected
}
