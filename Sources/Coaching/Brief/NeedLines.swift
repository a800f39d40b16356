import Accounts
import Playbooks

/// What an account needs in a few lines: the columns of the account table that are not about people,
/// and the budget.
struct NeedLines {
  /// What the table has no column for, behind the number of cars.
  private static let budget = Accounts.FieldKey("budget")

  private let context: CoachingContext

  /// Creates it.
  init(_ context: CoachingContext) {
    self.context = context
  }

  /// Returns the labels and values of the fields that are filled.
  func lines(of account: Account) throws(CoachingError) -> [(label: String, value: FieldValue)] {
    var lines: [(label: String, value: FieldValue)] = []
    for key in keys {
      guard let value = account.fields[key], let place = try context.place(of: key),
        place.prompt.type != .person
      else { continue }
      lines.append((context.text(place.prompt.label, for: account), value))
    }
    return lines
  }

  private var keys: [Accounts.FieldKey] {
    let keys = context.playbook.outline.sheet.dropFirst().flatMap(\.fields).map {
      Accounts.FieldKey($0.rawValue)
    }
    guard let first = keys.first(where: { $0.rawValue == "quantity" }),
      let place = keys.firstIndex(of: first), !keys.contains(Self.budget)
    else { return keys + (keys.contains(Self.budget) ? [] : [Self.budget]) }
    return keys[...place] + [Self.budget] + keys[(place + 1)...]
  }
}
