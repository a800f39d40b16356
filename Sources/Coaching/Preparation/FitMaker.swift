package import Accounts
import Playbooks

/// Says what the answers of the self-check come to.
package struct FitMaker {
  private let context: CoachingContext

  /// Creates a maker.
  package init(_ context: CoachingContext) {
    self.context = context
  }

  /// Returns the result for the dealer's own record; a question not answered counts as a no.
  package func outcome(of dealer: Account) throws(CoachingError) -> FitOutcome {
    let fit = try loading { () throws(PlaybookError) in try context.playbook.fit() }
    let asked = fit.groups.flatMap(\.questions).map(\.id)
    let yes = Set(asked.filter { dealer.fields[Accounts.FieldKey($0)] == .flag(true) })
    let unanswered = asked.count { dealer.fields[Accounts.FieldKey($0)] == nil }
    let result = fit.result(yes: yes)
    let groups = fit.groups.map { group in
      let held = group.questions.count { yes.contains($0.id) }
      let build = held < group.questions.count ? context.text(group.build, for: dealer) : nil
      return FitOutcome.Group(
        id: group.id, title: context.text(group.title, for: dealer), held: held,
        asked: group.questions.count, build: build)
    }
    let text = fit.results[result].map { context.text($0, for: dealer) } ?? ""
    return FitOutcome(result: result, text: text, groups: groups, unanswered: unanswered)
  }
}
