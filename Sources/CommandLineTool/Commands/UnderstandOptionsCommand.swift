import ArgumentParser
import Understanding

/// `spar understand options`: which of some options a line in free words comes to.
struct UnderstandOptionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "options",
    abstract: "Shows which option a line in free words comes to. 一句话对上哪个选项。",
    discussion: """
      Each line {"id","text","options":[{"id","text","examples":[…],"move"}],"history","state"} on \
      stdin is answered with one line {"id","choice","ranking":[[id,score],…],"close"}. choice is \
      null when nothing fits, or when two fit about as well (close). examples, move, history and \
      state may be left out; state is that of spar understand moves.
      """)

  @OptionGroup var options: GlobalOptions

  @Flag(name: .long, help: "Answer JSON lines on stdin with JSON lines. 逐行应答 JSON。")
  var jsonl = false

  func run() throws {
    try MainActor.assumeIsolated {
      let answerer = OptionLine(notes: NoteReader(), now: try Composition(options).wallClock)
      LineAnswering().answer { answerer.answer(to: $0) }
    }
  }
}
