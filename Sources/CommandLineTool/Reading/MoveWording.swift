import Texts
import Understanding

/// Says the moves of an utterance for people.
struct MoveWording {
  private let texts: Texts

  init(texts: Texts) { self.texts = texts }

  /// Returns a line for the form and one for each move with its words and reason.
  func lines(for text: String, _ reading: MoveReading) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var lines = [reading.form.rawValue]
    for move in reading.moves {
      let words = String(String.UnicodeScalarView(scalars[move.span]))
      lines.append("  \(move.move.rawValue)  「\(words)」  \(why(move.reason))")
    }
    return lines.count > 1 ? lines : lines + ["  " + texts(.moveNone)]
  }

  /// Returns a reason in words.
  func why(_ reason: MoveReason) -> String {
    switch reason {
    case .words: texts(.moveWhyWords)
    case .questionBeforeReason: texts(.moveWhyQuestionBeforeReason)
    case .conditionOnObjection: texts(.moveWhyConditionOnObjection)
    case .conditionBeforeInterest: texts(.moveWhyConditionBeforeInterest)
    case .benefitAfterNeed: texts(.moveWhyBenefitAfterNeed)
    case .benefitBeforeNeed: texts(.moveWhyBenefitBeforeNeed)
    case .plainFact: texts(.moveWhyPlainFact)
    }
  }
}
