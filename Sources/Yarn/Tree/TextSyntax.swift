/// A text with the places of its expressions.
struct TextSyntax: Hashable, Sendable {
  /// A piece of a text.
  enum Segment: Hashable, Sendable {
    case text(String)
    case expression(ExpressionSyntax)
  }

  /// The pieces in order.
  var segments: [Segment]
  /// Where the text stands.
  let span: Span

  /// The expressions in order.
  var expressions: [ExpressionSyntax] {
    segments.compactMap { segment in
      guard case .expression(let expression) = segment else { return nil }
      return expression
    }
  }

  /// The text as it stands in the string table: expressions numbered from `{0}`.
  var template: String {
    var number = 0
    return segments.map { segment in
      switch segment {
      case .text(let text): return text
      case .expression:
        defer { number += 1 }
        return "{\(number)}"
      }
    }.joined()
  }
}
