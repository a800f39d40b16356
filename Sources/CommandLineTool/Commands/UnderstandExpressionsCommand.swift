import ArgumentParser
import Foundation
import Reports
import Understanding

/// `spar understand expressions`: times, amounts and telephone numbers of a text.
struct UnderstandExpressionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expressions",
    abstract: "Shows the times, amounts and telephone numbers of a text. 时间、金额、数量、电话。",
    discussion: """
      With --jsonl each line {"id","text","ref"} on stdin is answered with one line \
      {"id","results":[{"start","end","kind",…}]}. Kinds: date, datetime, time, range (to is \
      exclusive, null is open), duration, set, money, number, ordinal, percent, quantity, phone. \
      start and end count Unicode scalars; vague, alts and, with --explain, rule are given besides.
      """)

  @OptionGroup var options: GlobalOptions

  @Flag(name: .long, help: "Answer JSON lines on stdin with JSON lines. 逐行应答 JSON。")
  var jsonl = false

  @Flag(name: .long, help: "Name the rule behind each value. 说明依据。")
  var explain = false

  @Argument(help: "The text; without one each line of stdin. 要读的话。")
  var text: [String] = []

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let now = composition.wallClock
      let reader = ExpressionReader()
      guard !jsonl else {
        let answerer = ExpressionLine(reader: reader, now: now, isExplained: explain)
        LineAnswering().answer { answerer.answer(to: $0) }
        return
      }
      let printer = ExpressionPrinter(
        texts: composition.texts,
        format: ExpressionFormat(texts: composition.texts, today: composition.today),
        isExplained: explain)
      LineAnswering().answer(text.isEmpty ? nil : text.joined(separator: " ")) { line in
        printer.lines(for: line, reader.expressions(in: line, at: now)).joined(separator: "\n")
      }
    }
  }
}
