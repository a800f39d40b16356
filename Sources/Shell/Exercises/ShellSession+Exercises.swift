import Accounts
import Coaching
import Foundation
import Reports
import Terminal
import Texts

extension ShellSession {
  /// How debriefs are told.
  var debriefReport: DebriefReport {
    let topics = TopicTitles(context.playbook, context.language)
    return DebriefReport(texts, topicTitle: topics.title)
  }

  /// Begins a rehearsal of the scenario of a name, or with the account of that name.
  func beginRehearsal(_ name: String, _ options: RehearsalOptions) throws -> CommandResult {
    guard exercise == nil else { return try complain(.rehearsalBusy) }
    let library = world.practice.library
    let maker = RehearsalMaker(context, library)
    let seed = options.seed ?? momentSeed
    do {
      if library.has(name) {
        let rehearsal = try maker.rehearsal(
          of: name, mode: options.mode, seed: seed, rep: options.rep)
        return try begin(RehearsalExercise(rehearsal, for: .dealer, options, in: self))
      }
      let found = try context.store.accounts(named: name)
      guard !found.isEmpty else { return try complainOfUnknown(name) }
      guard let id = try find(name) else { return .failed }
      let account = try AccountFile(id, in: context.store).account
      let rehearsal = try maker.rehearsal(
        with: account, mode: options.mode, seed: seed, rep: options.rep)
      return try begin(RehearsalExercise(rehearsal, for: id, options, in: self))
    } catch let error as RehearsalError {
      try complain(RehearsalErrorWords(texts).words(for: error))
      return .failed
    }
  }

  /// Begins a round of practice: what is due, or what a customer is likely to resist on.
  ///
  /// - Parameter limit: How many cards at most; nil for what is left of the day.
  func beginPractice(for name: String?, limit: Int?) throws -> CommandResult {
    guard exercise == nil else { return try complain(.rehearsalBusy) }
    var account = try AccountFile(.dealer, in: context.store).account
    let deck = try PracticeDeck(context, account.drills)
    if let name {
      guard let id = try find(name) else { return .failed }
      account = try AccountFile(id, in: context.store).account
    }
    let maker = DrillMaker(context, world.practice.library, for: account)
    let today = deck.practisedCount(onDayOf: context.instant)
    let left = max(0, PracticeRound.dailyCap - today)
    let all =
      name == nil
      ? deck.due(at: context.instant)
      : deck.cards(on: maker.topics(), at: context.instant)
    let cards = Array(all.prefix(limit ?? (name == nil ? left : PracticeRound.dailyCap)))
    guard !cards.isEmpty else { return try sayNothingDue(deck, isEnough: !all.isEmpty, today) }
    let key: TextKey = name == nil ? .practiceTitle : .practiceFor
    let opening = texts(key, ["count": String(cards.count), "account": account.name])
    let round = PracticeRound(cards, maker, context, seed: momentSeed)
    return try begin(PracticeExercise(round, opening, in: self))
  }

  /// Lists the scenarios.
  func listScenarios() throws -> CommandResult {
    let rows = world.practice.library.listing(in: context.language)
    try screen.report(ScenarioList(texts).blocks(rows))
    try say(.rehearsalListHow, as: .dim)
    return .done
  }

  private func begin(_ exercise: any Exercise) throws -> CommandResult {
    self.exercise = exercise
    return try exercise.begin()
  }

  private func complainOfUnknown(_ name: String) throws -> CommandResult {
    let near =
      NearNames(world.practice.library.names(in: context.language)).near(name, limit: 2)
      + (try context.store.nearNames(to: name))
    let error = RehearsalError.unknown(scenario: name, near: near)
    try complain(RehearsalErrorWords(texts).words(for: error))
    return .failed
  }

  private func sayNothingDue(
    _ deck: PracticeDeck, isEnough: Bool, _ today: Int
  ) throws -> CommandResult {
    if isEnough {
      try say(.practiceEnough, ["count": String(today)])
    } else {
      try say(.practiceNothing)
    }
    if let next = deck.nextDue(after: context.instant) {
      let day = CalendarDay(next, in: context.zone)
      let format = DayFormat(texts: texts, today: context.today)
      try say(.practiceNext, ["day": format.day(day)], as: .dim)
    }
    return .done
  }

  /// A seed that differs from moment to moment.
  private var momentSeed: UInt64 {
    UInt64(bitPattern: Int64((context.instant.timeIntervalSince1970 * 1000).rounded()))
  }
}
