import Accounts
import Playbooks

@testable import Coaching

/// What conversations answer, made by hand.
enum SampleConversation {
  /// A card whose second question is not answered.
  static func card(_ account: Account) -> VisitCard {
    let lines = ["purpose", "contacts"].compactMap { key in
      account.fields[FieldKey(key)].map { (label: key, value: $0) }
    }
    return VisitCard(sections: [
      VisitCard.Section(title: "What to do", lines: lines),
      VisitCard.Section(title: "What to say", lines: []),
    ])
  }

  /// Two stages, the conversation in the second.
  static var progress: Progress {
    Progress(stages: [
      Progress.Stage(
        id: "prepare", title: "Prepare",
        steps: [
          Progress.Step(
            id: "prepare.customer", title: "Customer", filled: 2, asked: 3, isHere: false),
          Progress.Step(id: "prepare.plan", title: "Plan", filled: 0, asked: 0, isHere: false),
        ]),
      Progress.Stage(
        id: "open", title: "Open",
        steps: [Progress.Step(id: "open.do", title: "Do", filled: 1, asked: 1, isHere: true)]),
    ])
  }

  /// One condition holds, one falls short.
  static var fit: FitOutcome {
    FitOutcome(
      result: .partly, text: "Partly.",
      groups: [
        FitOutcome.Group(id: "surroundings", title: "Market", held: 3, asked: 3, build: nil),
        FitOutcome.Group(id: "team", title: "Team", held: 1, asked: 4, build: "Name a leader."),
      ], unanswered: 0)
  }
}
