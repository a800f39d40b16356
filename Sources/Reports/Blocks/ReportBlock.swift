/// One piece of a report, for a screen or a file to draw.
package enum ReportBlock: Hashable, Sendable {
  /// A heading; level 1 is the title of the report.
  case heading(String, level: Int)
  case paragraph(String)
  /// Labels with their values, to be drawn in two columns.
  case fields([ReportField])
  case table(ReportTable)
  /// Items, one below the other.
  case list([String])
  /// A picture of numbers or states.
  case figure(Figure)
  /// A line across.
  case rule
}
