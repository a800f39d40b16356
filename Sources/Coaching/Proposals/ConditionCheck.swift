import Accounts
import Playbooks

/// Whether the condition of a proposal rule holds for an account on a day.
struct ConditionCheck {
  let account: Account
  /// The stage the account is in.
  let stage: String
  let today: CalendarDay
  /// Whether official rules ask for days between the notice and the purchase.
  let needsNotice: Bool

  /// Returns whether all that the condition names holds.
  func holds(_ condition: Condition) -> Bool {
    condition.has.allSatisfy(isFilled)
      && !condition.missing.contains(where: isFilled)
      && (condition.stages.isEmpty || condition.stages.contains(stage))
      && holds(condition.objection)
      && holds(condition.within)
      && (!condition.withoutCommitments || account.openCommitments.isEmpty)
      && (condition.months?.contains(today.month) ?? true)
      && (!condition.needsNotice || needsNotice)
  }

  /// A field of any open objection counts besides those of the account.
  private func isFilled(_ key: Playbooks.FieldKey) -> Bool {
    let key = Accounts.FieldKey(key.rawValue)
    return account.fields[key] != nil || account.openObjections.contains { $0.fields[key] != nil }
  }

  private func holds(_ condition: ObjectionCondition?) -> Bool {
    switch condition {
    case .open: !account.openObjections.isEmpty
    case .some(.none): account.openObjections.isEmpty
    case nil: true
    }
  }

  private func holds(_ window: DateWindow?) -> Bool {
    guard let window else { return true }
    guard case .date(let span) = account.fields[Accounts.FieldKey(window.field.rawValue)],
      let day = span.due, day >= today
    else { return false }
    return day.ordinal - today.ordinal <= window.days
  }
}
