import Diagnostics

/// A label fits the column it heads.
struct LongLabelRule: CheckRule {
  /// The greatest number of characters by language.
  private let limits: [Language: Int] = [.chinese: 12, .english: 24]

  func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.inTexts { text, survey in
      guard text.purpose == .label, let limit = limits[text.language], text.text.count > limit
      else { return [] }
      return [
        survey.diagnostic(
          .longLabel,
          at: text.site,
          ["length": String(text.text.count), "limit": String(limit)]
        )
      ]
    }
  }
}
