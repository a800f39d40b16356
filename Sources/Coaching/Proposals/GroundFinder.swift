import Accounts
import Playbooks

/// Finds the entries that the condition of a proposal rests on.
struct GroundFinder {
  private let context: CoachingContext
  private let account: Account

  init(_ context: CoachingContext, _ account: Account) {
    self.context = context
    self.account = account
  }

  /// Returns what is recorded and what is lacking, in the order of the condition.
  func grounds(of condition: Condition) -> [ProposalGround] {
    let asked = condition.has + [condition.within?.field].compactMap(\.self)
    var seen: Set<Playbooks.FieldKey> = []
    let held = asked.filter { seen.insert($0).inserted }.compactMap(entry)
    let lacking = condition.missing.map { key in
      ProposalGround(label: label(key), value: nil, words: nil, day: nil)
    }
    guard condition.objection == .open, let objection = account.openObjections.last else {
      return held + lacking
    }
    let raised = CalendarDay(objection.raised, in: context.zone)
    return [ProposalGround(label: nil, value: nil, words: objection.words, day: raised)] + held
      + lacking
  }

  private func entry(_ key: Playbooks.FieldKey) -> ProposalGround? {
    let field = Accounts.FieldKey(key.rawValue)
    let history =
      account.fields.histories[field]
      ?? account.openObjections.compactMap { $0.fields.histories[field] }.last
    guard let last = history?.values.last, let value = last.value else { return nil }
    return ProposalGround(
      label: label(key), value: value, words: last.source?.text,
      day: CalendarDay(last.instant, in: context.zone))
  }

  private func label(_ key: Playbooks.FieldKey) -> String {
    let prompt = try? context.playbook.prompt(for: key)
    return prompt.map { context.text($0.label, for: account) } ?? key.rawValue
  }
}
