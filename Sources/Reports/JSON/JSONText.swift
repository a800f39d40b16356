import Accounts
package import Foundation

/// Writes documents as JSON, keys sorted, and instants as ISO 8601 with the offset of their zone.
package enum JSONText {
  /// Returns a document on one line, without a line break.
  ///
  /// - Throws: What the encoder throws, such as for a number that is none.
  package static func line(_ document: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self)
  }

  /// Returns an instant as it is told in a zone, `2026-11-25T09:00:00+08:00`.
  package static func instant(_ instant: Date, in zone: TimeZone) -> String {
    let offset = zone.secondsFromGMT(for: instant)
    let seconds = Int(instant.timeIntervalSince1970.rounded(.down)) + offset
    let ofDay = (seconds % 86_400 + 86_400) % 86_400
    let clock = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map(twoDigits).joined(separator: ":")
    let minutes = abs(offset) / 60
    let sign = offset < 0 ? "-" : "+"
    let day = CalendarDay(instant, in: zone)
    return "\(day)T\(clock)\(sign)\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
