package import Accounts
package import Coaching
import Reports
import Terminal
import Texts

/// The conversation on screen: reads a line, hands it on, says what comes back, until it is left.
@MainActor
package final class Shell {
  private let session: ShellSession
  private let table = CommandTable.standard
  /// What people type who look for `spar forget`.
  private static let forgetting: Set<String> = ["forget", "delete", "忘记", "删除"]

  /// Creates a shell.
  package init(_ world: ShellWorld) {
    session = ShellSession(world)
  }

  /// Runs at the top, with no account open.
  package func run() throws -> ShellEnding {
    try welcome()
    return try loop()
  }

  /// Runs with an account open and nothing asked.
  package func run(opening name: String) throws -> ShellEnding {
    guard try session.open(name) == .done else { return .notFound }
    return try loop()
  }

  /// Runs a route with the account of a name.
  ///
  /// - Parameter step: The step to begin at; nil to go on where it was left.
  package func run(_ route: Route, on name: String, at step: String?) throws -> ShellEnding {
    guard let id = try session.find(name) else { return .notFound }
    return try run(route, on: id, at: step)
  }

  /// Notes a call with the account of a name until it is ended.
  ///
  /// - Parameter isStamped: Whether lines begin with the time they were typed at.
  package func runCall(with name: String, isStamped: Bool) throws -> ShellEnding {
    guard let id = try session.find(name) else { return .notFound }
    _ = try session.beginCall(with: id, isStamped: isStamped)
    return try loop(endsWithConversation: true)
  }

  /// Rehearses the scenario of a name, or with the account of that name.
  package func runRehearsal(of name: String, _ options: RehearsalOptions) throws -> ShellEnding {
    let begun = try session.beginRehearsal(name, options)
    guard session.exercise != nil else { return begun == .failed ? .notFound : .ended }
    return try loop(endsWithConversation: true)
  }

  /// Practises cards.
  ///
  /// - Parameters:
  ///   - name: The account whose visit it is for; nil for what is due.
  ///   - limit: How many cards at most; nil for what is left of the day.
  package func runPractice(for name: String?, limit: Int?) throws -> ShellEnding {
    let begun = try session.beginPractice(for: name, limit: limit)
    guard session.exercise != nil else { return begun == .failed ? .notFound : .ended }
    return try loop(endsWithConversation: true)
  }

  /// Runs a route with an account.
  package func run(
    _ route: Route, on id: AccountID, at step: String? = nil
  ) throws -> ShellEnding {
    let begun = try session.begin(route, on: id, at: step)
    if session.guide == nil { return begun == .failed ? .failed : .ended }
    if begun == .failed, stopsOnFailure { return .failed }
    return try loop(endsWithConversation: true)
  }

  private var stopsOnFailure: Bool {
    !session.world.isInteractive && !session.world.keepsGoing
  }

  private func welcome() throws {
    guard session.world.isInteractive else { return }
    try session.say(.shellWelcome, as: .dim)
    guard try session.context.store.accountCount() > 0 else { return try session.say(.shellFirst) }
    let digest = try AgendaMaker(session.context).digest()
    for line in AgendaReport(session.format).lines(digest) { try session.screen.line(line) }
  }

  private func loop(endsWithConversation: Bool = false) throws -> ShellEnding {
    var line = 0
    while !endsWithConversation || session.guide != nil || session.exercise != nil {
      line += 1
      switch try session.nextLine(completer: ShellCompleter(session: session, table: table)) {
      case .line(let text):
        switch try take(text) {
        case .leave: return try leave()
        case .failed where stopsOnFailure:
          _ = try session.complain(.shellStopped, ["line": String(line)])
          return .failed
        case .done, .failed: continue
        }
      case .woken: continue
      case .interrupted: try session.say(.shellInterrupted, as: .dim)
      case .hungUp:
        // Nobody is there to read it, and what was said is kept all the same.
        _ = try session.exercise?.end()
        return .hungUp
      case .ended: return try leave()
      }
    }
    return .ended
  }

  private func leave() throws -> ShellEnding {
    // The line may end, or the user leave, without a word: the summary is due all the same.
    _ = try session.exercise?.end()
    try session.leaveCall()
    if session.world.isInteractive { try session.say(.shellBye, as: .dim) }
    return .ended
  }

  private func take(_ text: String) throws -> CommandResult {
    let typed = command(in: text) ?? text
    return try session.guarding(text) {
      let isGone = try self.session.closeForgotten()
      switch InputLine(typed) {
      case .command(let name, let argument):
        return try self.obey(name, argument, typed: typed)
      case .words(let words): return try isGone ? .failed : self.hear(words)
      }
    }
  }

  /// Returns a command typed behind the words that stood in the line: somebody who does not see
  /// that the line was not empty means the command, and no part of an answer.
  private func command(in text: String) -> String? {
    let standing = session.standing
    guard !standing.isEmpty, text.hasPrefix(standing) else { return nil }
    let rest = String(text.dropFirst(standing.count).drop(while: \.isWhitespace))
    guard case .command(let name, _) = InputLine(rest), table.command(named: name) != nil else {
      return nil
    }
    return rest
  }

  private func obey(_ name: String, _ argument: String, typed: String) throws -> CommandResult {
    guard let command = table.command(named: name) else { return try refuse(name) }
    guard command.place == .anywhere || session.guide != nil else {
      return try session.complain(.accountNeeded)
    }
    if command.isRemembered { session.world.reader.remember(typed) }
    return try command.run(argument, in: session)
  }

  private func refuse(_ name: String) throws -> CommandResult {
    // Nothing is removed for good with a word in passing.
    if Self.forgetting.contains(name) { return try session.complain(.unknownForget) }
    guard let near = table.near(name) else {
      return try session.complain(.unknownCommand, ["name": name])
    }
    return try session.complain(.unknownCommandNear, ["name": name, "near": near])
  }

  private func hear(_ words: String) throws -> CommandResult {
    if let exercise = session.exercise { return try exercise.hear(words) }
    if session.guide != nil { return try session.hear(words) }
    let name = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return name.isEmpty ? .done : try session.open(name)
  }
}
