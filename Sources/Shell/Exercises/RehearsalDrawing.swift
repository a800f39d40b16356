import Coaching
import Terminal
import Texts

/// Draws what happens in a rehearsal.
@MainActor
struct RehearsalDrawing {
  private let session: ShellSession

  init(_ session: ShellSession) {
    self.session = session
  }

  /// Draws events in order.
  func draw(_ events: [RehearsalEvent]) throws {
    for event in events { try draw(event) }
  }

  private func draw(_ event: RehearsalEvent) throws {
    switch event {
    case .said(let speaker, let words):
      try session.say(.rehearsalSaid, ["name": speaker, "words": words], as: .accent)
    case .told(let text): try session.screen.line(text, as: .dim)
    case .coached(let words):
      try session.say(.rehearsalCoach, ["words": words], as: .success, indent: 2)
    case .menu(let options): try list(options)
    case .either(let one, let other):
      try session.say(.rehearsalEither)
      try list([one, other])
    case .noSuchNumber(let number, let count):
      let values = ["number": String(number), "count": String(count)]
      try session.say(.rehearsalNumber, values, as: .warning)
    case .hint(let words):
      try session.say(.rehearsalHint, ["words": words], as: .success, indent: 2)
    case .ended(let outcome):
      try session.screen.line()
      try session.say(key(outcome), as: outcome == .won ? .success : .warning)
    }
  }

  private func list(_ options: [String]) throws {
    for (index, option) in options.enumerated() {
      try session.say(.askChoice, ["number": String(index + 1), "title": option], indent: 2)
    }
  }

  private func key(_ outcome: RehearsalOutcome) -> TextKey {
    switch outcome {
    case .won: .rehearsalWon
    case .open: .rehearsalOpen
    case .lost: .rehearsalLost
    }
  }
}
