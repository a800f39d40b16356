package import Yarn

/// Damages scripts and plays what is left of them.
package struct ScriptDamage {
  /// Creates a source of damage.
  package init() {}

  private let pieces = [
    "<<", ">>", "{", "}", "->", "=>", "===", "---", "\n", "\n\n", "    ", "\t", "#", "//", "\\",
    "\"",
    "$x", "<<if true>>", "<<endif>>", "<<once>>", "<<else>>", "(", ")", "1", ".", "。", "：", "[b]",
    "[/]", "title: A\n---\n", "when: once\n", "\r", "\u{FEFF}", "🚗", "and", "<<jump Start>>",
  ]

  /// Cuts, doubles, moves or inserts a few pieces.
  package func apply(
    to scalars: inout [Unicode.Scalar],
    using numbers: inout some RandomNumberGenerator
  ) {
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let place = Int.random(in: 0...scalars.count, using: &numbers)
      let length = min(Int.random(in: 0...12, using: &numbers), scalars.count - place)
      let cut = Array(scalars[place..<(place + length)])
      switch Int.random(in: 0..<3, using: &numbers) {
      case 0: scalars.removeSubrange(place..<(place + length))
      case 1: scalars.insert(contentsOf: cut, at: place)
      default:
        let piece = pieces.randomElement(using: &numbers) ?? ""
        scalars.insert(contentsOf: piece.unicodeScalars, at: place)
      }
    }
  }

  /// Plays at most a hundred events, choosing the first option that can be had.
  package static func playThrough(_ program: Program, settings: PlaySettings) {
    var play = Play(program, settings: settings, state: PlayState())
    do throws(RunError) {
      try play.start()
      for _ in 0..<100 {
        switch try play.next() {
        case .end: return
        case .options(let options): try play.choose(options.firstIndex(where: \.isAvailable))
        case .line, .command: break
        }
      }
    } catch {
      // A run-time error is an answer too.
    }
  }
}
