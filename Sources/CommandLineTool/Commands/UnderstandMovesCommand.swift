import ArgumentParser
import Texts
import Understanding

/// `spar understand moves`: what an utterance of a rep does in the talk.
struct UnderstandMovesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moves",
    abstract: "Shows what an utterance does: clarify, pitch, concede. 一句话在做什么。",
    discussion: """
      With --jsonl each line {"id","text","history":[{"who","text"}],"state":{…}} on stdin is \
      answered with one line {"id","moves":[{"move","span","why"}],"form"}. Moves: clarify \
      emphasize probe confirm dispel secure acknowledge reflect inform pitch concede argue bash \
      chat. state: objection_pending, reason_known, need_known, interest_shown. span counts \
      Unicode scalars.
      """)

  @OptionGroup var options: GlobalOptions

  @Flag(name: .long, help: "Answer JSON lines on stdin with JSON lines. 逐行应答 JSON。")
  var jsonl = false

  @Argument(help: "The utterance; without one each line of stdin. 要读的话。")
  var text: [String] = []

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let words = MoveWording(texts: composition.texts)
      let reader = MoveReader()
      guard !jsonl else {
        let answerer = MoveLine(
          reader: reader, notes: NoteReader(), now: composition.wallClock, words: words)
        LineAnswering().answer { answerer.answer(to: $0) }
        return
      }
      LineAnswering().answer(text.isEmpty ? nil : text.joined(separator: " ")) { line in
        words.lines(for: line, reader.reading(of: line)).joined(separator: "\n")
      }
    }
  }
}
