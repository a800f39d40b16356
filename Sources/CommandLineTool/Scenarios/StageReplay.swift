import Yarn

/// Plays a program silently with choices made before.
struct StageReplay {
  /// Where the choices led.
  struct Outcome {
    /// How many of the choices were there.
    let madeCount: Int
    /// What was said since the last choice.
    let lastLines: [String]
    /// The options that wait now; nil when the dialogue is over.
    let options: [PlayedOption]?
  }

  /// The play at the place reached.
  private(set) var play: Play

  init(_ program: Program, settings: PlaySettings, state: PlayState) {
    play = Play(program, settings: settings, state: state)
  }

  /// Plays from a node with these choices.
  mutating func run(from node: String, _ choices: [StageChoice]) throws(RunError) -> Outcome {
    try play.start(at: node)
    var made = 0
    var lines: [String] = []
    while true {
      switch try play.next() {
      case .line(let line): lines.append(line.text)
      case .command(let text): lines.append("<<\(text)>>")
      case .end: return Outcome(madeCount: made, lastLines: lines, options: nil)
      case .options(let options):
        guard options.contains(where: \.isAvailable) else {
          try play.choose(nil)
          continue
        }
        guard made < choices.count, let number = choices[made].number(among: options) else {
          return Outcome(madeCount: made, lastLines: lines, options: options)
        }
        made += 1
        lines = []
        try play.choose(number)
      }
    }
  }
}
