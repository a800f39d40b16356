package import Accounts
package import Texts

/// Says who somebody is, `Wang Director (Logistics · holds the budget)`.
package struct PersonFormat {
  private let texts: Texts

  /// Creates a format.
  package init(texts: Texts) {
    self.texts = texts
  }

  /// Says a person by name and title, or by whatever else is known: 王建国处长, Linda Chen (fleet
  /// manager).
  package func name(_ details: ContactDetails) -> String {
    said(details, with: [])
  }

  /// Says a person with department and part in the purchase, as far as known.
  package func full(_ details: ContactDetails) -> String {
    let name = addressed(details)
    let unit = details.orgUnit == name ? nil : details.orgUnit
    return said(details, with: [unit, details.role.map(role)].compactMap(\.self))
  }

  /// Says how a person is addressed: by name, with the title where it is part of the address, as
  /// between Chinese characters; or by whatever else is known.
  package func addressed(_ details: ContactDetails) -> String {
    let (name, title) = (details.name ?? "", title(of: details))
    let called = name.isEmpty || isJoined(name, title) ? name + title : name
    return called.isEmpty ? details.orgUnit ?? details.phone ?? texts(.wordNone) : called
  }

  private func said(_ details: ContactDetails, with more: [String]) -> String {
    let (name, title) = (details.name ?? "", title(of: details))
    let isApart = !name.isEmpty && !title.isEmpty && !isJoined(name, title)
    let about = (isApart ? [title] : []) + more
    guard !about.isEmpty else { return addressed(details) }
    return texts(
      .wordDetail, ["name": addressed(details), "detail": about.joined(separator: " · ")])
  }

  /// The title that the name does not hold already, as 王处长 and 王处 do.
  private func title(of details: ContactDetails) -> String {
    guard let title = details.title else { return "" }
    guard let name = details.name, let first = title.first else { return title }
    let isShortened = name.last == first && !first.isASCII
    return name.hasSuffix(title) || isShortened ? "" : title
  }

  /// Whether a title follows a name without a space, as between Chinese characters.
  private func isJoined(_ name: String, _ title: String) -> Bool {
    let han: ClosedRange<Unicode.Scalar> = "\u{4E00}"..."\u{9FFF}"
    return name.unicodeScalars.last.map(han.contains) ?? true
      && title.unicodeScalars.first.map(han.contains) ?? true
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
