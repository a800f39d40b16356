import Accounts
import Coaching
import Reports
import Terminal
import Texts

extension ShellSession {
  /// Begins to note a call with an account: what is typed is kept and filed, and nothing is asked.
  ///
  /// - Parameter isStamped: Whether lines begin with the time they were typed at.
  func beginCall(with id: AccountID, isStamped: Bool) throws -> CommandResult {
    try leaveCall()
    let guide = try Guide(RouteCatalogue(context.playbook).method, on: id, context)
    self.guide = guide
    call = Call(with: guide.file.account, isStamped: isStamped)
    try context.prepare(for: guide.file.account)
    if world.isInteractive {
      try say(.callBegun, ["account": accountName(guide)], as: .accent)
      try say(.callMarks, as: .dim)
    }
    return .done
  }

  /// Hears a line: part of a call, or an answer to what is asked.
  ///
  /// Of several lines that were pasted each is taken by itself; a text of several lines that was put
  /// into the line to be changed stays one.
  func hear(_ words: String) throws -> CommandResult {
    let lines = words.split(whereSeparator: \.isNewline).map(String.init)
    let isPasted = lines.count > 1 && !standing.contains(where: \.isNewline)
    guard call != nil, guide?.isListening == true else {
      return try converse { try isPasted ? $0.take(lines) : $0.answer(words) }
    }
    return try converse { guide in
      try (isPasted ? lines : [words]).flatMap { try self.call?.hear($0, in: &guide) ?? [] }
    }
  }

  /// Shows what a call came to; a person is then offered the next commitments.
  func endCall() throws -> CommandResult {
    guard call != nil else { return try complain(.callNone) }
    try sumUpCall()
    return try converse { guide in try guide.proposeAndClose() }
  }

  /// Shows what a call came to when it is left for something else, or for good.
  func leaveCall() throws {
    guard call != nil else { return }
    try sumUpCall()
    if let guide { _ = try show(try guide.suggestions()) }
  }

  private func sumUpCall() throws {
    guard let call, let guide else { return }
    self.call = nil
    let summary = try call.summary(of: guide)
    try screen.report(CallReport(format, guide.file.account).blocks(summary))
  }
}
