/// Why the record could not be filled.
enum FillError: Error, CustomStringConvertible {
  /// What SQLite says.
  case database(String)
  /// The file was not made by spar: it names no device.
  case foreign
  case usage

  var description: String {
    switch self {
    case .database(let message): message
    case .foreign: "the file is no record of spar"
    case .usage: "spar-fill FILE ACCOUNTS"
    }
  }
}
