/// Why nothing could be measured.
enum MeasureError: Error, CustomStringConvertible {
  /// A call of the system failed, with its name and number.
  case system(String, Int32)
  /// The program ended, or was silent too long, before it said what was waited for.
  case unanswered(String, said: String)
  case usage

  var description: String {
    switch self {
    case .system(let call, let number): "\(call) failed, error \(number)"
    case .unanswered(let awaited, let said): "waited in vain for \(awaited); it said:\n\(said)"
    case .usage: "spar-measure PROGRAM SMALL-FOLDER LARGE-FOLDER ACCOUNTS-OF-LARGE"
    }
  }
}
