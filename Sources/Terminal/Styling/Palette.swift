/// Puts styles into text as colour sequences (SGR), or leaves them out.
///
/// Only the sixteen colours are used, which every terminal shows in its own taste.
package struct Palette: Equatable, Sendable {
  /// A palette that leaves text as it is.
  package static let plain = Palette(isColored: false)

  /// Whether styles show.
  package let isColored: Bool

  /// Creates a palette.
  package init(isColored: Bool) {
    self.isColored = isColored
  }

  /// Returns the text in a style; the text has no styled parts of its own.
  package func render(_ text: String, as style: Style) -> String {
    guard isColored, !text.isEmpty else { return text }
    return "\u{1B}[\(Self.parameters(of: style))m\(text)\u{1B}[0m"
  }

  private static func parameters(of style: Style) -> String {
    switch style {
    case .heading: "1"
    case .accent: "36"
    case .success: "32"
    case .warning: "33"
    case .error: "31"
    case .dim: "2"
    case .typed: "3"
    case .match: "1;33"
    case .prompt: "1;36"
    }
  }
}
