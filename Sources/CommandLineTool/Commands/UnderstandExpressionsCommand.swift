import ArgumentParser
import Foundation
import Understanding

/// `spar understand expressions`: times, amounts and telephone numbers of a text.
struct UnderstandExpressionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expressions",
    abstract: "Shows the times, amounts and telephone numbers of a text. 时间、金额、数量、电话。")

  @Flag(name: .long, help: "Answer JSON lines on stdin with JSON lines. 逐行应答 JSON。")
  var jsonl = false

  @Flag(name: .long, help: "Name the rule behind each value. 说明依据。")
  var explain = false

  @Argument(help: "The text. 要读的话。")
  var text: [String] = []

  func run() throws {
    let line = ExpressionLine(
      reader: ExpressionReader(), now: WallClock.instant("2026-01-01")!, isExplained: explain)
    while let request = readLine(strippingNewline: true) {
      var answer = line.answer(to: request)
      answer.append(10)
      FileHandle.standardOutput.write(answer)
    }
  }
}
