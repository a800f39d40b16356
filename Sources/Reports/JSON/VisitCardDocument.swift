package import Accounts
package import Coaching

/// A visit card as JSON.
package struct VisitCardDocument: Encodable, Sendable {
  /// What the record answers to one question of the card.
  package struct Line: Encodable, Sendable {
    /// What people call the field.
    package let label: String
    /// The value for programs.
    package let value: ValueDocument
    /// The value for people.
    package let text: String

    /// Creates the line of a field of an account.
    init(
      _ line: (label: String, value: FieldValue), of account: Account, _ settings: DocumentSettings
    ) {
      label = line.label
      value = settings.value(line.value, of: nil, people: account.people)
      text = settings.format(line.value, in: account)
    }
  }

  /// One question of the card.
  package struct Section: Encodable, Sendable {
    /// The question, such as what to do.
    package let title: String
    /// The fields that answer it.
    package let lines: [Line]
  }

  /// The account's UUID.
  package let account: String
  /// What the account is called.
  package let accountName: String
  /// The questions in the order of the playbook.
  package let sections: [Section]

  /// Creates the document of a card.
  package init(_ card: VisitCard, of account: Account, _ settings: DocumentSettings) {
    self.account = account.id.description
    accountName = account.name
    sections = card.sections.map { section in
      let lines = section.lines.map { Line($0, of: account, settings) }
      return Section(title: section.title, lines: lines)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case account, sections
    case accountName = "account_name"
  }
}
