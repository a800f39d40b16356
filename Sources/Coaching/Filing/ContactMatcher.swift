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
    let units = [old.orgUnit, new.orgUnit].compactMap(\.self)
    return titlesAgree(old, new) && (Set(units).count < 2 || units[0].contains(units[1]))
  }

  private func titlesAgree(_ old: ContactDetails, _ new: ContactDetails) -> Bool {
    if let first = old.title, let second = new.title { return first == second }
    guard let first = old.title ?? Self.title(in: old.name),
      let second = new.title ?? Self.title(in: new.name)
    else { return true }
    // 王处 is 处长 or 副处长 Wang, not 科长 Wang.
    let ranks = [first, second].map { $0.hasPrefix("副") ? $0.dropFirst() : $0[...] }
    return ranks[0].hasPrefix(ranks[1]) || ranks[1].hasPrefix(ranks[0])
  }

  /// The rank that a name tells; whoever it may be is called 先生 or 师傅.
  private static func title(in name: String?) -> String? {
    guard let title = name.flatMap(ChineseName.init)?.title,
      !["先生", "女士", "小姐", "老师", "师傅", "姐", "哥", "工", "总"].contains(title)
    else { return nil }
    return title
  }
}
