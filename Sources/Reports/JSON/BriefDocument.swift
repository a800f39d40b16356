package import Accounts
package import Coaching

/// The brief before a visit as JSON.
package struct BriefDocument: Encodable, Sendable {
  /// A field that changed.
  package struct Change: Encodable, Sendable {
    let label: String
    let old: String
    @Nullable var new: String?
    let day: String
  }

  /// An objection that stands or is to be expected.
  package struct Resistance: Encodable, Sendable {
    let topic: String
    @Nullable var words: String?
    @Nullable var step: String?
    @Nullable var answer: String?
    let evidence: [String]
  }

  /// Something to ask for.
  package struct Ask: Encodable, Sendable {
    let what: String
    let owner: String
    let due: String
    let size: Int
    let grounds: String
  }

  /// The account's UUID.
  package let account: String
  let accountName: String
  let sections: [VisitCardDocument.Section]
  let people: [PersonDocument]
  let uncoveredRoles: [String]
  let needs: [VisitCardDocument.Line]
  let changes: [Change]
  let objections: [Resistance]
  let findOut: [String]
  let promises: [CommitmentDocument]
  let ladder: [Ask]
  let limits: [String]
  @Nullable var lastSafeDay: String?

  /// Creates the document of a brief.
  package init(_ brief: Brief, of account: Account, _ settings: DocumentSettings) {
    let format = settings.format
    self.account = account.id.description
    accountName = account.name
    sections = VisitCardDocument(brief.card, of: account, settings).sections
    people = account.contacts.map { PersonDocument($0.id, $0.details) }
    uncoveredRoles = brief.coverage.uncovered.map(\.rawValue)
    needs = brief.needs.map { VisitCardDocument.Line($0, of: account, settings) }
    changes = brief.changes.map { change in
      Change(
        label: change.label, old: format(change.old, in: account),
        new: change.new.map { format($0, in: account) }, day: change.day.description)
    }
    objections = brief.resistances.map { resistance in
      Resistance(
        topic: resistance.topic, words: resistance.words, step: resistance.step,
        answer: resistance.answer, evidence: resistance.evidence.map(\.title))
    }
    findOut = brief.findOut
    promises = account.openCommitments.map { CommitmentDocument($0, settings) }
    let grounds = GroundFormat(format, of: account)
    ladder = brief.ladder.map { proposal in
      Ask(
        what: proposal.what, owner: proposal.owner.rawValue, due: proposal.due.description,
        size: proposal.size, grounds: grounds.words(for: proposal))
    }
    limits = brief.limits.map(LimitFormat(format).words)
    lastSafeDay = brief.lastSafeDay?.day.description
  }

  private enum CodingKeys: String, CodingKey {
    case account, sections, people, needs, changes, objections, promises, ladder, limits
    case accountName = "account_name"
    case uncoveredRoles = "uncovered_roles"
    case findOut = "find_out"
    case lastSafeDay = "last_safe_day"
  }
}
