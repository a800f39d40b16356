import Foundation

/// A row of the table, as columns between tabs.
enum Row {
  /// Prints what was measured, and what it is held against.
  static func print(_ area: String, _ title: String, _ figures: String, _ limit: String) {
    Swift.print([area, title, figures, limit].joined(separator: "\t"))
  }

  /// A time in milliseconds.
  static func milliseconds(_ time: Double) -> String { String(format: "%.3f ms", time) }
}
