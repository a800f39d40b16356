package import Accounts
package import Coaching

/// A visit card as JSON.
package struct VisitCardDocument: Encodable, Sendable {
  /// What the record answers to one question of the card.
  package struct Line: Encodable, Sendable {
    package let label: String
    package let value: ValueDocument
    package let text: String
  }

  /// One question of the card.
  package struct Section: Encodable, Sendable {
    package let title: String
    package let lines: [Line]
  }

  package let account: String
  package let accountName: String
  package let sections: [Section]

  /// Creates the document of a card.
  package init(_ card: VisitCard, of account: Account, _ settings: DocumentSettings) {
    self.account = account.id.description
    accountName = account.name
    sections = card.sections.map { section in
      let lines = section.lines.map { line in
        Line(
          label: line.label,
          value: settings.value(line.value, of: nil, people: account.people),
          text: settings.format(line.value, in: account))
      }
      return Section(title: section.title, lines: lines)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case account, sections
    case accountName = "account_name"
  }
}
