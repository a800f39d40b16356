import Accounts

/// Tells whether a person met now is one already known: 王处 and 王建国处长, Linda and Linda Chen.
struct ContactMatcher {
  private let known: [Contact]

  init(_ known: [Contact]) {
    self.known = known
  }

  /// Returns the known person that is meant; nil when it is somebody new, or cannot be told.
  func contact(like met: ContactDetails) -> Contact? {
    guard let name = met.name else {
      let same = known.filter { $0.details.title == met.title && agree($0.details, met) }
      return same.count == 1 ? same[0] : nil
    }
    if let exact = known.first(where: { $0.details.name?.lowercased() == name.lowercased() }) {
      return exact
    }
    let likely = known.filter { isLike($0.details, met) }
    if likely.count == 1 { return likely[0] }
    let titled = likely.filter { $0.details.title != nil && $0.details.title == met.title }
    return titled.count == 1 ? titled[0] : nil
  }

  /// Returns what is known of one person from two mentions; the fuller name and title stay.
  static func merged(_ old: ContactDetails, _ new: ContactDetails) -> ContactDetails {
    var merged = old.merging(new)
    if let name = old.name, let other = new.name,
      PersonName(name).fullness > PersonName(other).fullness
    {
      merged.name = name
    }
    return merged
  }

  private func isLike(_ old: ContactDetails, _ new: ContactDetails) -> Bool {
    guard let first = old.name, let second = new.name, agree(old, new) else { return false }
    return PersonName(first).mayBe(PersonName(second))
  }

  /// Whether title and department, where both are told, do not speak against one person.
  private func agree(_ old: ContactDetails, _ new: ContactDetails) -> Bool {
    let titles = [old.title, new.title].compactMap(\.self)
    let units = [old.orgUnit, new.orgUnit].compactMap(\.self)
    return Set(titles).count < 2 && (Set(units).count < 2 || units[0].contains(units[1]))
  }
}
