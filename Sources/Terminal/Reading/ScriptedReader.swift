/// A reader for tests: gives prepared events and keeps what it was asked.
@MainActor
package final class ScriptedReader: LineReader {
  /// The requests made so far, oldest first.
  package private(set) var requests: [LineRequest] = []
  /// The lines handed to `remember(_:)`, oldest first.
  package private(set) var remembered: [String] = []
  private var events: ArraySlice<LineEvent>

  /// The prompts shown so far, oldest first.
  package var prompts: [String] { requests.map(\.prompt) }

  /// Creates a reader that gives these lines and then the end.
  package convenience init(lines: [String]) {
    self.init(events: lines.map(LineEvent.line))
  }

  /// Creates a reader that gives these events and then the end.
  package init(events: [LineEvent]) {
    self.events = events[...]
  }

  package func read(_ request: LineRequest) throws(TerminalError) -> LineEvent {
    requests.append(request)
    let event = events.popFirst() ?? .ended
    if request.remembers, case .line(let line) = event { remember(line) }
    return event
  }

  package func remember(_ line: String) {
    remembered.append(line)
  }
}
