import Accounts
import Coaching
import Reports
import Terminal
import Texts

/// A rehearsal on screen.
@MainActor
final class RehearsalExercise: Exercise {
  private let session: ShellSession
  private let account: AccountID
  private let options: RehearsalOptions
  private var rehearsal: Rehearsal
  private var isKept = false

  init(
    _ rehearsal: Rehearsal, for account: AccountID, _ options: RehearsalOptions,
    in session: ShellSession
  ) {
    self.rehearsal = rehearsal
    self.account = account
    self.options = options
    self.session = session
  }

  var isOver: Bool { isKept }

  var prompt: String {
    session.texts(rehearsal.awaited == .rep ? .rehearsalMe : .rehearsalThem)
  }

  func begin() throws -> CommandResult {
    let head = rehearsal.scenario.head
    let title = rehearsal.transcript.head.title ?? rehearsal.scenario.id
    try session.say(.rehearsalWith, ["name": title], as: .heading)
    if let persona = rehearsal.person.map(words) ?? head.persona {
      try session.say(.rehearsalMeets, ["persona": persona])
    }
    if let goal = head.goal { try session.say(.rehearsalGoal, ["goal": goal]) }
    let how: TextKey =
      switch rehearsal.mode {
      case .free: .rehearsalFree
      case .choose: .rehearsalChoose
      case .pair: .rehearsalPair
      }
    try session.say(how, as: .dim)
    try session.screen.line()
    return try play { try $0.begin() }
  }

  func hear(_ words: String) throws -> CommandResult { try play { try $0.hear(words) } }

  func hint() throws -> CommandResult {
    let events = rehearsal.hint()
    guard !events.isEmpty else { return try session.complain(.rehearsalNoHint) }
    return try play { _ in events }
  }

  func end() throws -> CommandResult {
    rehearsal.leave()
    return try finish()
  }

  private func words(_ person: RehearsalPerson) -> String {
    person.description.map { session.texts(.wordDetail, ["name": person.name, "detail": $0]) }
      ?? person.name
  }

  private func play(
    _ turn: (inout Rehearsal) throws -> [RehearsalEvent]
  ) throws -> CommandResult {
    do {
      let events = try turn(&rehearsal)
      try RehearsalDrawing(session).draw(events)
    } catch let error as RehearsalError {
      try session.complain(RehearsalErrorWords(session.texts).words(for: error))
      rehearsal.leave()
      _ = try finish()
      return .failed
    }
    return rehearsal.outcome == nil ? .done : try finish()
  }

  /// Keeps the talk and says how it was; one that the record would not take goes to a file.
  private func finish() throws -> CommandResult {
    guard !isKept else { return .done }
    isKept = true
    session.exercise = nil
    guard rehearsal.turnCount > 0 else {
      try session.say(.rehearsalNothing)
      guard let target = options.save else { return .done }
      return try session.complain(.rehearsalNoFile, ["file": target.path])
    }
    let scorer = try session.world.practice.scorer
    let keeper = RehearsalKeeper(session.context, scorer)
    let talk = keeper.scored(rehearsal)
    let earlier = try keeper.talk(before: talk, for: account, isKept: false)
    do throws(CoachingError) {
      _ = try keeper.keep(rehearsal, for: account)
    } catch {
      let name = rehearsal.transcript.head.title
      if let path = session.world.rescue(talk.lines, name) {
        try session.say(.rehearsalSaved, ["file": path])
      }
      throw error
    }
    let file = try AccountFile(account, in: session.context.store)
    let maker = DebriefMaker(session.context, scorer)
    let debrief = try maker.debrief(of: talk, with: file.account, after: earlier)
    try session.screen.line()
    try session.screen.report(session.debriefReport.blocks(debrief))
    try session.say(.rehearsalKept, as: .dim)
    return try save(talk)
  }

  /// Writes the talk to the file that was asked for; it is in the record in any case.
  private func save(_ talk: Transcript) throws -> CommandResult {
    guard let target = options.save else { return .done }
    do {
      try target.write(talk.lines)
      try session.say(.rehearsalSaved, ["file": target.path], as: .dim)
      return .done
    } catch {
      let values = ["file": target.path, "reason": target.reason(error)]
      return try session.complain(.rehearsalNotSaved, values)
    }
  }
}
