import Coaching
import TestSupport

/// Lines as nobody would type them on purpose, the same for the same seed.
struct SeededLines {
  private var random: SeededNumbers
  private static let lines = [
    "学校", "四百二十人", "王处长 后勤处", "12台", "280-300万", "2026-12", "接待、执法", "每3年", "是啊是啊",
    "火星上的事", "1", "2", "n", "e", "/next", "/back", "/skip", "/undo", "/redo", "/goto", "/object",
    "/done", "/propose", "/edit", "今天路过门口", "贵了两万 @2026-12-01",
  ]

  init(seed: UInt64) {
    random = SeededNumbers(seed: seed)
  }

  /// Returns the next line.
  mutating func line() -> String {
    Self.lines[Int.random(in: Self.lines.indices, using: &random)]
  }

  /// Does to a conversation what a line asks for.
  mutating func apply(_ line: String, to guide: inout Guide) throws -> [Reply] {
    switch line {
    case "/next": try guide.move(.next)
    case "/back": try guide.move(.back)
    case "/skip": try guide.move(.skip)
    case "/undo": try guide.undo()
    case "/redo": try guide.redo()
    case "/goto": try guide.go(to: String(Int.random(in: 1...27, using: &random)))
    case "/object": try guide.object("太贵了")
    case "/done": try guide.finish()
    case "/propose": try guide.propose()
    case "/edit": try guide.edit()
    default: try guide.answer(line)
    }
  }
}
