import Understanding

/// What can be counted of a talk; shown, and no part of the score.
package struct TalkMeasures: Hashable, Codable, Sendable {
  /// Utterances of the rep.
  package let turns: Int
  /// How many of them end in a question.
  package let questions: Int
  /// How many of them tell back what the customer said.
  package let reflections: Int
  /// The number of the rep's longest turn, from 1; nil when the rep says nothing.
  package let longestTurn: Int?
  /// How long that turn is: Chinese characters and words of other scripts.
  package let longestWords: Int
  /// How much the rep says after the first objection before asking something; nil when nothing was
  /// asked, or nothing objected to.
  package let wordsBeforeQuestion: Int?

  init(_ talk: ReadTalk) {
    let ours = talk.ours
    turns = ours.count
    questions = ours.filter { $0.form.isQuestion }.count
    reflections = ours.filter { $0.does(.reflect) }.count
    let longest = ours.max { Self.words(in: $0.text) < Self.words(in: $1.text) }
    longestTurn = longest.map { $0.number + 1 }
    longestWords = longest.map { Self.words(in: $0.text) } ?? 0
    wordsBeforeQuestion = talk.episodes.first.flatMap { episode in
      let said = talk.ours(in: episode)
      guard let asked = said.firstIndex(where: { $0.form.isQuestion }) else { return nil }
      return said[..<asked].reduce(0) { $0 + Self.words(in: $1.text) }
    }
  }

  /// Chinese characters count one each, runs of other letters and digits one a run.
  static func words(in text: String) -> Int {
    var count = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isChinese = (0x4E00...0x9FFF).contains(scalar.value)
      let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isChinese || (isLetter && !isInWord) { count += 1 }
      isInWord = isLetter && !isChinese
    }
    return count
  }
}
