import Reports
import Shell
import Terminal
import Texts
import Understanding

/// Shows a text to a person with a line marked under the words that say something, and what they say.
struct ExpressionPrinter {
  /// The sentences.
  let texts: Texts
  /// Says values.
  let format: ExpressionFormat
  /// Whether the rule behind each value is named.
  let isExplained: Bool

  /// Returns the lines for a text and what was found in it.
  func lines(for text: String, _ found: [ReadExpression]) -> [String] {
    let plain = SafeText.display(text)
    guard !found.isEmpty else { return [plain, texts(.understandNothing)] }
    let scalars = Array(text.unicodeScalars)
    return [plain, marks(scalars, found)] + found.flatMap { describe($0, scalars) }
  }

  private func marks(_ scalars: [Unicode.Scalar], _ found: [ReadExpression]) -> String {
    var line = ""
    var place = 0
    for expression in found {
      line += String(repeating: " ", count: columns(scalars[place..<expression.span.lowerBound]))
      line += String(repeating: "‾", count: max(1, columns(scalars[expression.span])))
      place = expression.span.upperBound
    }
    return line
  }

  private func describe(_ expression: ReadExpression, _ scalars: [Unicode.Scalar]) -> [String] {
    let words = SafeText.display(string(scalars[expression.span]))
    var value = format(expression.value)
    if expression.isVague, expression.value.isTime {
      value = texts(.understandVague, ["value": value])
    }
    var lines = ["  " + texts(.understandItem, ["words": words, "value": value])]
    let others = expression.alternatives.filter {
      $0.isTime == expression.value.isTime && !$0.isNumber
    }
    .map { format($0) }
    if !others.isEmpty {
      let list = others.joined(separator: texts(.understandOr))
      lines.append("    " + texts(.understandOther, ["values": list]))
    }
    if isExplained {
      lines.append("    " + texts(.understandRule, ["rule": expression.rule, "words": words]))
    }
    return lines
  }

  private func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    DisplayWidth.columns(of: SafeText.display(string(scalars)))
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
