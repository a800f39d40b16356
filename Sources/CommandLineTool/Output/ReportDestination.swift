/// In which form a report is wanted, and where it is to go.
struct ReportDestination {
  /// The form that was asked for; nil when none was.
  var format: ReportFormat?
  /// The file; nil for standard output.
  var path: String?
  /// Whether a file that is there already is replaced.
  var replaces = false

  /// The form of the report: the one asked for, or else that of the file's name.
  var form: ReportFormat { format ?? path.flatMap(ReportFormat.init(fileName:)) ?? .text }
}
