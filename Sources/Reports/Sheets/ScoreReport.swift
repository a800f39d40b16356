package import Coaching
import Diagnostics
import Playbooks
package import Texts

/// The score of a talk, for people: each check with the words it rests on.
package struct ScoreReport {
  private let texts: Texts
  private let topicTitle: (String) -> String?

  /// Creates a report.
  ///
  /// - Parameter topicTitle: Returns what a topic of objections is called.
  package init(_ texts: Texts, topicTitle: @escaping (String) -> String?) {
    self.texts = texts
    self.topicTitle = topicTitle
  }

  /// Returns the score, the checks, and what can be counted.
  package func blocks(_ card: ScoreCard) -> [ReportBlock] {
    let overruled = card.overruledScore.map {
      [ReportBlock.paragraph(texts(.scoreOverruled, ["score": String($0)]))]
    }
    let hints =
      card.hints == 0
      ? []
      : [
        ReportBlock.paragraph(
          texts(
            .scoreHints, ["count": String(card.hints), "points": String(card.hintCost)]))
      ]
    return [.heading(texts(.scoreTitle, ["score": String(card.score)]), level: 1)]
      + (overruled ?? []) + hints
      + card.results.flatMap(lines)
      + [.heading(texts(.scoreMeasures), level: 2), .fields(measures(card.measures))]
  }

  /// Returns what is counted of a talk.
  func measures(_ measures: TalkMeasures) -> [ReportField] {
    let (turns, questions) = (String(measures.turns), String(measures.questions))
    var fields = [
      ReportField(
        texts(.scoreQuestions),
        texts(.scoreQuestionsOf, ["turns": turns, "questions": questions])),
      ReportField(
        texts(.scoreReflections),
        texts(
          .scoreReflectionsOf,
          ["reflections": String(measures.reflections), "questions": questions])),
    ]
    if let turn = measures.longestTurn {
      let values = ["turn": String(turn), "words": String(measures.longestWords)]
      fields.append(ReportField(texts(.scoreLongest), texts(.scoreLongestOf, values)))
    }
    if let words = measures.wordsBeforeQuestion {
      let value =
        words == 0
        ? texts(.scoreBeforeNone) : texts(.scoreBeforeOf, ["words": String(words)])
      fields.append(ReportField(texts(.scoreBefore), value))
    }
    return fields
  }

  private func lines(_ result: CheckResult) -> [ReportBlock] {
    let title = result.check.title[texts.language]
    let topic = result.outcome.topic.flatMap(topicTitle)
    let named = topic.map { texts(.scoreTopic, ["title": title, "topic": $0]) } ?? title
    let key: TextKey = result.isMet ? .scoreMet : .scoreMissed
    var lines = [ReportBlock.paragraph(texts(key, ["title": named]))]
    if !result.outcome.words.isEmpty {
      lines.append(.list([quote(result.outcome)]))
    } else if !result.outcome.isMet {
      lines.append(.list([texts(.scoreAbsent, ["turn": String(result.outcome.turn)])]))
    }
    if let overruling = result.overruling {
      lines.append(.list([texts(.scoreJudged, ["reason": overruling.reason])]))
    }
    return lines
  }

  /// Returns where an outcome shows, with its words.
  func quote(_ outcome: CheckOutcome) -> String {
    texts(.scoreTurn, ["turn": String(outcome.turn), "words": outcome.words])
  }
}
