/// What a word or a phrase stands for while a text is being read.
enum Meaning: Sendable {
  /// Nothing but itself: the words that only join others.
  case none
  /// The value a word bears in the word list.
  case mark(Int)
  case text(String)
  case numeral(NumeralForm)
  case time(TimeForm)
  case clock(ClockForm)
  case length(LengthForm)
  case repetition(RepeatForm)
  case amount(AmountForm)
}
