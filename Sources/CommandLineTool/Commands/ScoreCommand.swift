import ArgumentParser
import Coaching
import Foundation
import Reports
import Shell
import Terminal
import Texts

/// `spar score TRANSCRIPT`: judges a talk, rehearsed or real, by the published checklist.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Scores a talk by the published checklist. 给一段对话评分。",
    discussion: """
      A transcript is plain text with lines such as “客户: …” and “我: …” (“Customer: …”, “Me: …”), \
      or JSON Lines of {"who":"customer"|"rep","text":"…"}. The same transcript and rubric give the \
      same score on every machine. With --json: {"score","overruledScore","rubric","hints",\
      "checks":[{"id","verdict","turn","words","topic","weight","overruled","reason"}],"measures"}. \
      --verify compares with the score the file holds: exit status 5 when it differs. --overrule \
      writes a trainer's word into the file, beside the outcome.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The transcript. 对话文件。", completion: .file())
  var transcript: String

  @Flag(help: "Print JSON. 输出 JSON。")
  var json = false

  @Flag(help: "Compare with the score in the file. 核对文件里的分数。")
  var verify = false

  @Option(help: "A rubric of your own, as JSON. 用自己的评分表(JSON)。")
  var rubric: String?

  @Option(help: "A check to overrule. 要改判哪一条，写它的 id。")
  var overrule: String?

  @Option(help: "met or missed. 改判为 met 或 missed。")
  var verdict: Verdict = .met

  @Option(help: "The turn it is about. 改判的是第几句。")
  var turn: Int?

  @Option(help: "Why. 为什么改判，一定要写。")
  var reason: String?

  @Option(help: "Who overrules. 改判人。")
  var by: String?

  enum Verdict: String, ExpressibleByArgument {
    case met, missed
  }

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let texts = composition.texts
      let file = TranscriptFile(path: transcript, texts: texts)
      var talk = try file.read()
      let scorer = Scorer(try RubricShelf(texts: texts).rubric(at: rubric))
      if verify { return try check(talk, scorer.card(for: talk), composition) }
      if let overrule {
        try add(overrule, to: &talk, scorer, texts)
        try ScriptShelf(composition).write(talk.lines, to: transcript)
        try composition.screen.line(texts(.scoreKept, ["file": transcript]))
      }
      let card = scorer.card(for: talk)
      if json {
        return try composition.output.write(try JSONText.line(ScoreDocument(card)) + "\n")
      }
      let topics = TopicTitles(try composition.openPlaybook(), composition.language)
      try composition.screen.report(ScoreReport(texts, topicTitle: topics.title).blocks(card))
    }
  }

  @MainActor
  private func check(
    _ talk: Transcript, _ card: ScoreCard, _ composition: Composition
  ) throws {
    let texts = composition.texts
    guard let recorded = talk.head.score else {
      throw ToolFailure(.checkFailed, texts(.scoreUnscored, ["file": transcript]))
    }
    var values = ["score": String(card.score), "rubric": String(card.rubric)]
    guard recorded == card.score, talk.head.rubric ?? card.rubric == card.rubric else {
      values["recorded"] = String(recorded)
      values["recordedRubric"] = talk.head.rubric.map(String.init) ?? "?"
      throw ToolFailure(.checkFailed, texts(.scoreDiffers, values))
    }
    try composition.screen.line(texts(.scoreVerified, values))
  }

  @MainActor
  private func add(
    _ check: String, to talk: inout Transcript, _ scorer: Scorer, _ texts: Texts
  ) throws {
    guard scorer.rubric.check(check) != nil else {
      let names = scorer.rubric.checks.map(\.id).joined(separator: texts(.wordSeparator))
      throw ToolFailure(.usage, texts(.scoreNoCheck, ["check": check, "checks": names]))
    }
    guard let reason, !reason.isEmpty else { throw ToolFailure(.usage, texts(.scoreNoReason)) }
    let places = scorer.card(for: talk).results.filter { $0.check.id == check }
    guard places.contains(where: { place in turn.map { $0 == place.outcome.turn } ?? true }) else {
      throw ToolFailure(.usage, texts(.scoreNotThere, ["check": check]))
    }
    talk.overrulings.append(
      Overruling(check: check, turn: turn, isMet: verdict == .met, reason: reason, by: by))
  }
}
