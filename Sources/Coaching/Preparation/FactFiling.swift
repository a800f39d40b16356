import Accounts
import Playbooks
import Understanding

/// Turns the facts of a line into what is written under the fields to which they belong.
struct FactFiling {
  let context: CoachingContext
  let account: Account

  /// Returns the field of the method to which a fact belongs; nil when none holds it.
  static func field(of value: FactValue) -> Accounts.FieldKey? {
    let name: String? =
      switch value {
      case .quantity(_, nil): "quantity"
      case .budget: "budget"
      case .purchaseTime: "purchase_time"
      case .purchaseCycle: "purchase_cycle"
      case .purpose: "purpose"
      case .model: "model"
      case .contact(let contact): contact.role == .decider ? "decider" : "contacts"
      default: nil
      }
    return name.map { Accounts.FieldKey($0) }
  }

  /// Returns what a fact makes of a field, and what is written of it; nil when the field asks for
  /// something else.
  func drafts(
    for fact: Fact, under prompt: Prompt, adding present: FieldValue?, line: String
  ) -> (value: FieldValue, drafts: [Draft])? {
    let source = TypedSource(line, span: fact.span)
    if case .contact(let contact) = fact.value {
      return person(contact, under: prompt, adding: present, source)
    }
    guard let value = value(of: fact.value, for: prompt) else { return nil }
    let whole = value.joined(to: present)
    return (whole, [Draft(.set(prompt.key, whole), from: source)])
  }

  private func value(of fact: FactValue, for prompt: Prompt) -> FieldValue? {
    switch (fact, prompt.type) {
    case (.quantity(let bounds, _), .quantity):
      .quantity(Quantity(count: Interval(bounds), unit: prompt.unit ?? "vehicle"))
    case (.budget(let bounds, let currency, let perVehicle), .money):
      .money(
        Money(
          amount: Interval(bounds), currency: currency, per: perVehicle ? .vehicle : .total))
    case (.purchaseTime(let from, let to, let grain), .date):
      .date(DateSpan(from, to, ReadGrain(rawValue: grain.rawValue) ?? .day))
    case (.purchaseCycle(let length), .recurrence) where length.days == 0:
      .recurrence(
        length.months % 12 == 0
          ? Recurrence(.yearly, interval: length.months / 12)
          : Recurrence(.monthly, interval: length.months))
    case (.purpose(let text), .list), (.model(let text), .list): .list([text])
    default: nil
    }
  }

  /// 王处长 and 王处 bear the title in the name already.
  static func title(_ title: String?, of name: String?) -> String? {
    guard let name, let title, let first = title.first else { return title }
    return name.hasSuffix(title) || name.last == first ? nil : title.replacing("_", with: " ")
  }

  private func person(
    _ contact: ReadContact, under prompt: Prompt, adding present: FieldValue?,
    _ source: TypedSource
  ) -> (value: FieldValue, drafts: [Draft])? {
    guard prompt.type == .person, contact.name != nil else { return nil }
    let known = account.contacts.first { $0.details.name == contact.name }
    let id: ContactID = known?.id ?? context.makeIdentifier()
    let details = ContactDetails(
      name: contact.name,
      title: Self.title(contact.title, of: contact.name) ?? known?.details.title,
      orgUnit: contact.orgUnit ?? known?.details.orgUnit,
      role: contact.role.flatMap { PurchaseRole(rawValue: $0.rawValue) } ?? known?.details.role,
      phone: contact.phone ?? known?.details.phone)
    let value = FieldValue.people([id]).joined(to: present)
    return (
      value,
      [
        Draft(.contact(details), about: .contact(id), from: source),
        Draft(.set(prompt.key, value), from: source),
      ]
    )
  }
}

extension FieldValue {
  /// Returns the value behind the items of an earlier one; other kinds replace.
  fileprivate func joined(to earlier: FieldValue?) -> FieldValue {
    switch (earlier, self) {
    case (.list(let old), .list(let new)): .list(old + new.filter { !old.contains($0) })
    case (.people(let old), .people(let new)): .people(old + new.filter { !old.contains($0) })
    default: self
    }
  }
}
