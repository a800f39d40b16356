import Accounts
import Playbooks

/// What a rep may say in a step over an objection, with the account's own facts in it.
struct Suggestion {
  private let context: CoachingContext
  private let account: Account
  private let objections: Objections

  init(_ context: CoachingContext, _ account: Account, _ objections: Objections) {
    self.context = context
    self.account = account
    self.objections = objections
  }

  /// Returns the first wording all of whose places the record fills; nil when there is none.
  func wording(for step: ObjectionStep, topic: String?) -> String? {
    objections.wordings(for: step.id, topic: topic).lazy
      .compactMap { context.filledText($0, for: account) }.first
  }
}
