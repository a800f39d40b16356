package import Accounts
import Diagnostics
import Foundation
import Playbooks
import Understanding
import Yarn

/// Puts rehearsals together from scenarios, the record and the playbook.
package struct RehearsalMaker {
  private let context: CoachingContext
  private let library: ScenarioLibrary
  private let moves = MoveReader()

  /// Creates it.
  package init(_ context: CoachingContext, _ library: ScenarioLibrary) {
    self.context = context
    self.library = library
  }

  /// Returns a rehearsal of a scenario.
  ///
  /// - Parameters:
  ///   - seed: What chance is made of: the same seed and words give the same talk.
  ///   - rep: Who rehearses, as the rep is called in a team.
  /// - Throws: `RehearsalError` when there is no such scenario or it is wrong, `CoachingError` when
  ///   the playbook cannot be read.
  package func rehearsal(
    of name: String, mode: RehearsalMode, seed: UInt64, rep: String?
  ) throws -> Rehearsal {
    let scenario = try library.scenario(name, in: context.language)
    let language = scenario.head.language ?? context.language
    let cast = RehearsalCast(
      scenario: scenario, reactions: try library.reactions(in: language),
      settings: PlaySettings(language: language.rawValue, functions: RecordFunction.functions()),
      coach: try coach(), moves: moves)
    var head = head(mode, rep, language)
    head.scenario = scenario.id
    head.title = scenario.head.name
    head.skills = scenario.head.skills
    return Rehearsal(cast, mode: mode, head: head, seed: seed)
  }

  /// Returns a rehearsal with the customer of an account, made from its record.
  ///
  /// - Throws: What the other one throws.
  package func rehearsal(
    with account: Account, mode: RehearsalMode, seed: UInt64, rep: String?
  ) throws -> Rehearsal {
    var maker = CustomerMaker(context, account, seed: seed)
    let (contact, role, isCold) = maker.person()
    let raised = maker.raised()
    let settings = PlaySettings(
      language: context.language.rawValue,
      functions: RecordFunction.functions(try maker.facts()))
    let details = contact?.details
    let cast = RehearsalCast(
      scenario: try library.customer(in: context.language),
      reactions: try library.reactions(in: context.language), settings: settings,
      values: [
        "$role": .string(role), "$mood": .string(isCold ? "cold" : "warm"),
        "$first": .string(raised[0]), "$second": .string(raised[1]),
        "$trust": .number(isCold ? 35 : 45), "$patience": .number(isCold ? 50 : 65),
      ],
      person: (details?.name ?? details?.title).map {
        RehearsalPerson(name: $0, description: description(of: details, named: $0))
      }, coach: try coach(), moves: moves)
    var head = head(mode, rep, context.language)
    head.scenario = Scenario.customer
    head.account = account.name
    head.title = account.name
    return Rehearsal(cast, mode: mode, head: head, seed: seed)
  }

  /// What a person is besides the name, which may hold the title already.
  private func description(of details: ContactDetails?, named name: String) -> String? {
    let parts = [details?.title, details?.orgUnit].compactMap(\.self).filter { !name.contains($0) }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private func coach() throws(CoachingError) -> RehearsalCoach {
    let objections = try loading { () throws(PlaybookError) in try context.playbook.objections() }
    return RehearsalCoach(objections, context.language, moves: moves)
  }

  private func head(_ mode: RehearsalMode, _ rep: String?, _ language: Language) -> TranscriptHead {
    var head = TranscriptHead()
    head.mode = mode.rawValue
    head.rep = rep
    head.lang = language.rawValue
    head.date = context.instant.formatted(.iso8601)
    return head
  }
}
