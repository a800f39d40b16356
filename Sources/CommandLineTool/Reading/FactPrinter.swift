import Reports
import Shell
import Terminal
import Texts
import Understanding

/// Shows a note to a person with the facts read from it.
struct FactPrinter {
  /// The sentences.
  let texts: Texts
  /// Says facts.
  let format: FactFormat
  /// Whether the rule and the words behind each fact are named.
  let isExplained: Bool

  /// Returns the lines for a note and its facts.
  func lines(for text: String, _ facts: [Fact]) -> [String] {
    let plain = SafeText.display(text)
    guard !facts.isEmpty else { return [plain, texts(.understandNoFact)] }
    let scalars = Array(text.unicodeScalars)
    return [plain]
      + facts.flatMap { fact in
        var lines = [
          "  "
            + texts(
              .understandItem, ["words": format.label(of: fact.value), "value": format(fact.value)])
        ]
        if isExplained {
          let words = string(scalars[fact.cue ?? fact.span])
          lines.append("    " + texts(.understandRule, ["rule": fact.rule, "words": words]))
        }
        return lines
      }
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return SafeText.display(String(view))
  }
}
