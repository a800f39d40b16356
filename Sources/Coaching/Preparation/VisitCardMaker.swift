package import Accounts
import Playbooks

/// Makes the visit card of an account.
package struct VisitCardMaker {
  private let context: CoachingContext

  /// Creates a maker.
  package init(_ context: CoachingContext) {
    self.context = context
  }

  /// Returns what to do, what to say and why to go, as far as the record knows.
  package func card(for account: Account) throws(CoachingError) -> VisitCard {
    var sections: [VisitCard.Section] = []
    for id in context.playbook.outline.card {
      let step = try loading { () throws(PlaybookError) in try context.playbook.step(id) }
      let lines = step.prompts.compactMap { prompt in
        account.fields[prompt.key].map { (context.text(prompt.label, for: account), $0) }
      }
      let title = context.text(step.title, for: account)
      sections.append(VisitCard.Section(title: title, lines: lines))
    }
    return VisitCard(sections: sections)
  }
}
