import Foundation

extension Date {
  /// The instant as the tables keep it: milliseconds since 1970.
  var milliseconds: Int64 {
    Int64((timeIntervalSince1970 * 1000).rounded())
  }

  /// Reads an instant as the tables keep it.
  init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}
