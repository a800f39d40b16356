import Coaching
import Terminal
import Texts

extension ShellSession {
  /// Reads the next line, with what is to stand in it.
  func nextLine(completer: any LineCompleter) throws -> LineEvent {
    try tellOfHistory()
    let request = LineRequest(
      prompt: world.isInteractive ? prompt : "", prefill: prefill, completer: completer)
    standing = prefill
    prefill = ""
    do {
      return try world.reader.read(request)
    } catch TerminalError.notUTF8(let line) {
      _ = try complain(.inputNotUTF8, ["line": String(line)])
      if !world.isInteractive, !world.keepsGoing { throw TerminalError.notUTF8(line: line) }
      return .line("")
    }
  }

  /// Handles a line so that nothing typed is lost when the record would not take it: it stands in
  /// the next line, and it is kept in a file besides.
  func guarding(_ line: String, _ work: () throws -> CommandResult) throws -> CommandResult {
    do {
      try guide?.refresh()
      return try work()
    } catch CoachingError.store(let error) {
      let account = guide.map(accountName)
      try complain(FailureWords(texts: texts, place: world.place).words(for: error))
      if let kept = world.rescue(line, account) {
        _ = try complain(.rescueWritten, ["path": kept])
      } else {
        _ = try complain(.rescueFailed)
        try complain(line)
      }
      guard world.isInteractive else { throw CoachingError.store(error) }
      prefill = line
      return .failed
    } catch CoachingError.playbook(let error) {
      try complain(FailureWords(texts: texts, place: world.place).words(for: error))
      guard world.isInteractive else { throw CoachingError.playbook(error) }
      prefill = line
      return .failed
    }
  }

  private func tellOfHistory() throws {
    guard case .cannotKeepHistory(let path, let reason) = world.reader.takeHistoryTrouble() else {
      return
    }
    try screen.line("\(path): \(reason)", as: .dim)
  }
}
