import Shell
import Terminal
import Texts

/// Reads as a person types, with the line of each stop typed already; what is typed instead is taken
/// as well, and the stop waits.
@MainActor
final class TourReader: LineReader {
  private let base: any LineReader
  private let isInteractive: Bool
  private let screen: Screen
  private let texts: Texts
  private let count: Int
  private var stops: ArraySlice<TourStop>
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
    count = stops.count
  }

  func read(_ request: LineRequest) throws(TerminalError) -> LineEvent {
    guard let stop = stops.first else { return .ended }
    tell(stop)
    guard isInteractive else {
      stops.removeFirst()
      isTold = false
      try? screen.line("› " + stop.line)
      return .line(stop.line)
    }
    var request = request
    request.prefill = stop.line
    let event = try base.read(request)
    if case .line(let typed) = event, typed.trimmed == stop.line {
      stops.removeFirst()
      isTold = false
    }
    return event
  }

  private func tell(_ stop: TourStop) {
    guard !isTold else { return }
    isTold = true
    guard !stop.words.isEmpty else { return }
    let number = ["number": String(count - stops.count + 1), "count": String(count)]
    try? screen.line()
    try? screen.line(texts(.tourStop, number), as: .dim)
    try? screen.line(stop.words, as: .heading)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
