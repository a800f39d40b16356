package import Accounts
package import Texts

/// Says who somebody is, `Wang Director (Logistics · holds the budget)`.
package struct PersonFormat {
  private let texts: Texts

  /// Creates a format.
  package init(texts: Texts) {
    self.texts = texts
  }

  /// Says a person by name and title, or by whatever else is known.
  package func name(_ details: ContactDetails) -> String {
    let name = joined(details.name ?? "", title(of: details))
    return name.isEmpty ? details.orgUnit ?? details.phone ?? texts(.wordNone) : name
  }

  /// Says a person with department and part in the purchase, as far as known.
  package func full(_ details: ContactDetails) -> String {
    let name = name(details)
    let unit = details.orgUnit == name ? nil : details.orgUnit
    let about = [unit, details.role.map(role)].compactMap(\.self)
    guard !about.isEmpty else { return name }
    return texts(.wordDetail, ["name": name, "detail": about.joined(separator: " · ")])
  }

  /// The title that the name does not hold already, as 王处长 and 王处 do.
  private func title(of details: ContactDetails) -> String {
    guard let title = details.title else { return "" }
    guard let name = details.name, let first = title.first else { return title }
    return name.hasSuffix(title) || name.last == first ? "" : title
  }

  /// Puts a title behind a name, between Chinese characters without a space.
  private func joined(_ name: String, _ title: String) -> String {
    let han: ClosedRange<Unicode.Scalar> = "\u{4E00}"..."\u{9FFF}"
    let isChinese =
      name.unicodeScalars.last.map(han.contains) ?? true
      && title.unicodeScalars.first.map(han.contains) ?? true
    let isBoth = !name.isEmpty && !title.isEmpty
    return name + (isBoth && !isChinese ? " " : "") + title
  }

  /// Says the part a person plays.
  package func role(_ role: PurchaseRole) -> String {
    switch role {
    case .decider: texts(.roleDecider)
    case .budget: texts(.roleBudget)
    case .procurement: texts(.roleProcurement)
    case .technical: texts(.roleTechnical)
    case .user: texts(.roleUser)
    case .gatekeeper: texts(.roleGatekeeper)
    case .influencer: texts(.roleInfluencer)
    case .coach: texts(.roleCoach)
    }
  }

  /// Says who has to keep a promise: the side, or the department or person of ours.
  package func owner(_ terms: CommitmentTerms) -> String {
    terms.assignee ?? side(terms.owner)
  }

  /// Says who owes a promise.
  package func side(_ side: Side) -> String {
    texts(side == .us ? .wordUs : .wordCustomer)
  }
}
