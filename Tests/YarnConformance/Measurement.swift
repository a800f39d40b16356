import Foundation
import Yarn
import YarnCaseSupport

/// Measures how fast scripts are checked and played, for `scripts/benchmark`.
struct Measurement {
  /// A dialogue of six turns: six choices with what leads to them.
  private static let dialogue: String = {
    let turns = (1...6).map { turn in
      """
      客户: 第 \(turn) 回，还是贵，差 {$gap} 万。
      -> 您是和哪一款比的？ <<if $trust >= 0>>
          <<set $trust += 5>>
      -> 我给您打折。 <<if $trust > 1000>>
          <<set $trust -= 5>>

      """
    }
    return "title: Start\n---\n<<declare $trust = 40>>\n<<declare $gap = 2>>\n" + turns.joined()
      + "===\n"
  }()

  /// Prints what was measured, a row of the table of `scripts/benchmark` for each.
  func run() {
    play()
    check()
  }

  private func play() {
    let compilation = Compilation(
      [("dialogue.yarn", Self.dialogue)], definitions: ConformanceFunctions.definitions)
    guard let program = compilation.program else { return }
    let clock = ContinuousClock()
    var turns = 0
    let time = clock.measure {
      for _ in 0..<20_000 {
        var play = Play(program, settings: PlaySettings(language: "zh"), state: PlayState())
        do throws(RunError) {
          try play.start()
          loop: while true {
            switch try play.next() {
            case .options:
              try play.choose(0)
              turns += 1
            case .end: break loop
            case .line, .command: break
            }
          }
        } catch {
          return
        }
      }
    }
    let seconds = time / .seconds(1)
    let rate = "\(Int(Double(turns) / seconds)) turns a second"
    print(["scripts", "six-turn dialogue", rate, "100,000 a second"].joined(separator: "\t"))
  }

  private func check() {
    let later = Self.dialogue.split(separator: "\n").filter { !$0.contains("<<declare") }
    var script = Self.dialogue
    for number in 1..<500 {
      script += "title: N\(number)\n"
      script += later.dropFirst().map { $0 + "\n" }.joined()
    }
    let clock = ContinuousClock()
    let lines = script.split(separator: "\n").count
    var times: [Double] = []
    for _ in 0..<5 {
      let time = clock.measure {
        _ = Compilation([("large.yarn", script)], definitions: ConformanceFunctions.definitions)
      }
      times.append(time / .milliseconds(1))
    }
    let figures = "\(Int(times.sorted()[2])) ms, median of 5"
    print(["scripts", "check of \(lines) lines", figures, "500 ms"].joined(separator: "\t"))
  }
}
