package import Accounts
package import Coaching
import Texts

/// What to do, what to say and why to go, on one card.
package struct VisitCardReport {
  private let format: ValueFormat
  private var texts: Texts { format.texts }

  /// Creates a report.
  package init(_ format: ValueFormat) {
    self.format = format
  }

  /// Returns the card of an account; a question without an answer says so.
  package func blocks(_ card: VisitCard, of account: Account) -> [ReportBlock] {
    [.heading(texts(.cardTitle, ["account": account.name]), level: 1)]
      + sections(card, of: account)
  }

  /// Returns the questions of the card alone.
  func sections(_ card: VisitCard, of account: Account) -> [ReportBlock] {
    card.sections.flatMap { section -> [ReportBlock] in
      let heading = ReportBlock.heading(section.title, level: 2)
      guard !section.lines.isEmpty else { return [heading, .paragraph(texts(.cardEmpty))] }
      let fields = section.lines.map { ReportField($0.label, format($0.value, in: account)) }
      return [heading, .fields(fields)]
    }
  }
}
