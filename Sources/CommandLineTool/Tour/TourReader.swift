import Shell
import Terminal
import Texts

/// Reads as a person types; Enter alone stands for the line of the stop, and what is typed instead is
/// taken as well, and the stop waits.
@MainActor
final class TourReader: LineReader {
  private let base: any LineReader
  private let isInteractive: Bool
  private let screen: Screen
  private let texts: Texts
  private let count: Int
  private var stops: ArraySlice<TourStop>
  private var number = 0
  private var isTold = false

  /// - Parameters:
  ///   - base: Where lines come from; without a person the stops go by themselves.
  init(
    _ stops: [TourStop], reading base: any LineReader, isInteractive: Bool, screen: Screen,
    texts: Texts
  ) {
    self.stops = stops[...]
    self.base = base
    self.isInteractive = isInteractive
    self.screen = screen
    self.texts = texts
    count = stops.count { !$0.words.isEmpty }
  }

  func read(_ request: LineRequest) throws(TerminalError) -> LineEvent {
    // A question between the stops is the person's own.
    guard request.completer != nil || !isInteractive else { return try base.read(request) }
    guard let stop = stops.first else { return .ended }
    tell(stop)
    guard isInteractive else {
      advance()
      try? screen.line("› " + stop.line)
      return .line(stop.line)
    }
    let event = try base.read(request)
    guard case .line(let typed) = event, typed.allSatisfy(\.isWhitespace) else { return event }
    advance()
    try? screen.line("› " + stop.line, as: .typed)
    return .line(stop.line)
  }

  private func advance() {
    stops.removeFirst()
    isTold = false
  }

  private func tell(_ stop: TourStop) {
    guard !isTold else { return }
    isTold = true
    if !stop.words.isEmpty {
      number += 1
      try? screen.line()
      let values = ["number": String(number), "count": String(count)]
      try? screen.line(texts(.tourStop, values), as: .dim)
      try? screen.line(stop.words, as: .heading)
    }
    if isInteractive { try? screen.line(texts(.tourLine, ["line": stop.line]), as: .dim) }
  }
}
