import Coaching
import Exchange

/// What a person says of an import besides the files.
struct ImportRequest {
  /// How characters are written, by a name people use; nil to find it out.
  var encoding: String?
  /// The sheet of a workbook; nil for the first that is shown.
  var sheet: String?
  /// What stands between two cells; nil to find it out.
  var separator: String?
  /// The line of the heading; nil to find it out.
  var heading: Int?
  /// Where columns go, as `Heading=field`.
  var map: [String] = []
  /// How it goes about what is there.
  var options = ImportOptions()
  /// Whether a summary for programs is wanted.
  var isJSON = false
}
