import ArgumentParser
import Foundation
import Reports
import Understanding

/// `spar understand notes`: the facts that a note says about an account.
struct UnderstandNotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: "Shows the facts of a note: needs, prices, people, promises. 一条记录里的要点。",
    discussion: """
      With --jsonl each line {"id","text","ref","asked"} on stdin is answered with one line \
      {"id","facts":[{"field","span",…}]}. Fields: quantity, budget, price, purchase_time, \
      purchase_cycle, purpose, users, frequency, model, rival, contact, objection, commitment, \
      recurrence, concession, occasion. span counts Unicode scalars.
      """)

  @OptionGroup var options: GlobalOptions

  @Flag(name: .long, help: "Answer JSON lines on stdin with JSON lines. 逐行应答 JSON。")
  var jsonl = false

  @Flag(name: .long, help: "Name the rule and the words behind each fact. 说明依据。")
  var explain = false

  @Argument(help: "The note; without one each line of stdin. 要读的记录。")
  var text: [String] = []

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let now = composition.wallClock
      let reader = NoteReader()
      guard !jsonl else {
        let answerer = NoteLine(reader: reader, now: now, isExplained: explain)
        LineAnswering().answer { answerer.answer(to: $0) }
        return
      }
      let printer = FactPrinter(
        texts: composition.texts,
        format: FactFormat(texts: composition.texts, today: composition.today),
        isExplained: explain)
      LineAnswering().answer(text.isEmpty ? nil : text.joined(separator: " ")) { line in
        printer.lines(for: line, reader.facts(in: line, at: now)).joined(separator: "\n")
      }
    }
  }
}
