import Accounts
import Understanding

/// Takes the day of a promise from its words: a day that is named anywhere in what is to be done is
/// the day it is due.
struct DatedTerms {
  private let context: CoachingContext

  init(_ context: CoachingContext) {
    self.context = context
  }

  /// Returns the terms with the day, and without the words that name it; as they were when none does.
  func dated(_ terms: CommitmentTerms) -> CommitmentTerms {
    for expression in context.expressions(in: terms.what) {
      guard let due = Self.lastDay(of: expression.value), due >= context.today else { continue }
      var dated = terms
      dated.due = due
      if case .moment(let instant, let grain) = expression.value, grain != .second {
        let parts = [instant.seconds / 3600, instant.seconds / 60 % 60]
        dated.time = parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
      }
      let scalars = Array(terms.what.unicodeScalars)
      let rest = scalars[..<expression.span.lowerBound] + scalars[expression.span.upperBound...]
      let what = String(String.UnicodeScalarView(rest)).trimmingSpaces
      if !what.isEmpty { dated.what = what }
      return dated
    }
    return terms
  }

  private static func lastDay(of value: ExpressionValue) -> CalendarDay? {
    switch value {
    case .day(let day): CalendarDay(day)
    case .moment(let instant, _): CalendarDay(instant.day)
    case .stretch(let stretch): CalendarDay(stretch.lastDay)
    default: nil
    }
  }
}
