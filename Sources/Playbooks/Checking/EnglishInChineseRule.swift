import Diagnostics

/// A Chinese text has Chinese characters, unless it has no words at all.
struct EnglishInChineseRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.inTexts { text, survey in
      guard text.language == .chinese, text.purpose != .wording, isEnglish(text.text) else {
        return []
      }
      return [survey.diagnostic(.englishInChinese, at: text.site, ["text": text.text])]
    }
  }

  /// Names such as SUV or P3Y are the same in both languages: only a word in small letters tells.
  private func isEnglish(_ text: String) -> Bool {
    var letters = 0
    var longest = 0
    for piece in TextFilling(text).pieces {
      guard case .text(let words) = piece else { continue }
      for scalar in words.unicodeScalars {
        if scalar.properties.isIdeographic { return false }
        letters = ("a"..."z").contains(scalar) ? letters + 1 : 0
        longest = max(longest, letters)
      }
    }
    return longest >= 3
  }
}
