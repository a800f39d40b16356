/// Text that a spreadsheet might take for a formula, made harmless by an apostrophe before it.
///
/// The signs are those of OWASP's page on CSV injection. Apostrophes that stand before such a sign
/// already get one more, so that taking one off always gives what was there.
enum GuardedText {
  /// Returns a text with an apostrophe before it when it could be taken for a formula.
  static func guarded(_ text: String) -> String {
    isRisky(text) ? "'" + text : text
  }

  /// Returns a text without the apostrophe that makes it harmless.
  static func bared(_ text: String) -> String {
    text.utf8.first == UInt8(ascii: "'") && isRisky(text) ? String(text.dropFirst()) : text
  }

  private static func isRisky(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
