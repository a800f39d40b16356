/// Words that only laugh, sigh or agree: 哈哈哈, 嗯嗯, haha, ok. They name nobody.
enum Interjection {
  private static let characters = Set("哈呵嘿嘻哎唉啊呀呃额嗯恩哦噢喔嗨咳哇嗐切哼嗷呜")
  private static let words: Set = ["lol", "ok", "okay", "wow", "oh", "ah", "uh", "um", "er", "erm"]

  /// Whether a line says nothing else.
  static func isAll(of line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }
    return !words.isEmpty && words.allSatisfy(isInterjection)
  }

  private static func isInterjection(_ word: Substring) -> Bool {
    if word.allSatisfy(characters.contains) { return true }
    return words.contains(String(word)) || isLaughter(word) || isHumming(word)
  }

  /// Two syllables at least, for Ha and He are names: haha, hehehe, hahah.
  private static func isLaughter(_ word: Substring) -> Bool {
    guard word.count > 3, let vowel = word.dropFirst().first, "aei".contains(vowel) else {
      return false
    }
    return word.enumerated().allSatisfy { $1 == ($0.isMultiple(of: 2) ? "h" : vowel) }
  }

  private static func isHumming(_ word: Substring) -> Bool {
    word.count > 1 && word.first == "h" && word.dropFirst().allSatisfy { $0 == "m" }
  }
}
