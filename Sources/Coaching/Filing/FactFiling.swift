import Accounts
import Playbooks
import Understanding

/// Turns the facts of a line into entries of the fields that hold them.
struct FactFiling {
  let context: CoachingContext
  let account: Account

  /// Returns the field that a fact belongs to; nil for those that are things of their own.
  static func field(of value: FactValue) -> Accounts.FieldKey? {
    if case .quantity(_, let part?) = value {
      return Accounts.FieldKey("quantity", part: part)
    }
    let name: String? =
      switch value {
      case .quantity: "quantity"
      case .budget: "budget"
      case .price(_, _, let side): side == .ours ? "position_price" : "rival_price"
      case .purchaseTime: "purchase_time"
      case .purchaseCycle: "purchase_cycle"
      case .purpose: "purpose"
      case .users: "users"
      case .frequency: "frequency"
      case .model: "model"
      case .rival: "rivals"
      case .recurrence: "visit_rhythm"
      case .contact(let contact): contact.role == .decider ? "decider" : "contacts"
      case .objection, .commitment, .concession, .occasion: nil
      }
    return name.map { Accounts.FieldKey($0) }
  }

  /// Returns the entries that record a fact in its field, with the whole value and what of it is new;
  /// nil when the fact belongs to no field, or the field is of another type.
  ///
  /// - Parameter present: What the field held before; a list grows.
  func drafts(
    for fact: Fact, in key: Accounts.FieldKey, of type: FieldType?, adding present: FieldValue?,
    line: String
  ) -> (value: FieldValue, new: FieldValue, drafts: [Draft])? {
    let source = TypedSource(line, span: fact.span)
    if case .contact(let contact) = fact.value {
      guard type == nil || type == .person else { return nil }
      return person(contact, in: key, adding: present, source)
    }
    guard let value = value(of: fact.value), type.map(value.fits) ?? true else { return nil }
    let whole = value.joined(to: present)
    return (whole, value, [Draft(.set(key, whole), from: source)])
  }

  private func value(of fact: FactValue) -> FieldValue? {
    switch fact {
    case .quantity(let bounds, _):
      .quantity(Quantity(count: Interval(bounds), unit: "vehicle"))
    case .budget(let bounds, let currency, let perVehicle):
      .money(
        Money(
          amount: Interval(bounds), currency: currency, per: perVehicle ? .vehicle : .total))
    case .price(let amount, let currency, _):
      .money(Money(amount: Interval(amount), currency: currency, per: .vehicle))
    case .purchaseTime(let from, let to, let grain):
      .date(DateSpan(from, to, ReadGrain(rawValue: grain.rawValue) ?? .day))
    case .purchaseCycle(let length) where length.days == 0:
      .recurrence(
        length.months % 12 == 0
          ? Recurrence(.yearly, interval: length.months / 12)
          : Recurrence(.monthly, interval: length.months))
    case .recurrence(let recurrence): .recurrence(Recurrence(recurrence))
    case .purpose(let text), .users(let text), .model(let text), .rival(let text): .list([text])
    case .frequency(let text): .text(text)
    case .purchaseCycle, .contact, .objection, .commitment, .concession, .occasion: nil
    }
  }

  private func person(
    _ contact: ReadContact, in key: Accounts.FieldKey, adding present: FieldValue?,
    _ source: TypedSource
  ) -> (value: FieldValue, new: FieldValue, drafts: [Draft])? {
    let met = ContactDetails(contact)
    guard met.name != nil || met.title != nil else { return nil }
    let known = ContactMatcher(account.contacts).contact(like: met)
    let id: ContactID = known?.id ?? context.makeIdentifier()
    let details = known.map { ContactMatcher.merged($0.details, met) } ?? met
    let new = FieldValue.people([id])
    let value = new.joined(to: present)
    var drafts = [Draft(.contact(details), about: .contact(id), from: source)]
    if value != present { drafts.append(Draft(.set(key, value), from: source)) }
    return (value, new, drafts)
  }
}

extension FieldValue {
  /// Returns a list with what an earlier value of it held before it; any other value stands alone.
  fileprivate func joined(to earlier: FieldValue?) -> FieldValue {
    switch (earlier, self) {
    case (.list(let old), .list(let new)): .list(old + new.filter { !old.contains($0) })
    case (.people(let old), .people(let new)): .people(old + new.filter { !old.contains($0) })
    default: self
    }
  }

  /// Whether a field of a type can hold it.
  fileprivate func fits(_ type: FieldType) -> Bool {
    switch (self, type) {
    case (.text, .text), (.number, .number), (.money, .money), (.quantity, .quantity),
      (.date, .date), (.recurrence, .recurrence), (.people, .person), (.choice, .choice),
      (.list, .list), (.flag, .flag):
      true
    default: false
    }
  }
}
