/// All words and rules, in the order in which they are preferred.
struct GrammarBook: Sendable {
  /// The word lists.
  let words: [WordList]
  /// The rules.
  let rules: [Rule]

  /// Creates the book.
  init() {
    words = [
      ChineseTimeWords().list, EnglishTimeWords().list, FeastWords().list,
      AmountWordList().list, UnitWords().list, EnglishNumberWords().list,
    ]
    rules =
      SharedTimeRules().rules + ChineseDayRules().rules + ChineseClockRules().rules
      + ChinesePeriodRules().rules + ChineseSpanRules().rules + ChineseBoundRules().rules
      + ChineseSetRules().rules + ChineseLengthRules().rules
      + EnglishDayRules().rules + EnglishDateRules().rules + EnglishOffsetRules().rules
      + EnglishClockRules().rules + EnglishMomentRules().rules + EnglishPeriodRules().rules
      + EnglishRangeRules().rules + EnglishBoundRules().rules + EnglishSetRules().rules
      + EnglishLengthRules().rules + EnglishNumberRules().rules + PhoneRules().rules
      + MoneyRules().rules + ShareRules().rules + QuantityRules().rules + AmountRules().rules
  }
}
