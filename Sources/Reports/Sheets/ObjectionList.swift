package import Accounts
package import Foundation
import Playbooks
import Texts

/// The objections of one account or of all, with what each still needs.
package struct ObjectionList {
  private let format: ValueFormat
  private let catalog: FieldCatalog
  private var texts: Texts { format.texts }

  /// Creates a list.
  package init(_ format: ValueFormat, _ catalog: FieldCatalog) {
    self.format = format
    self.catalog = catalog
  }

  /// Returns the objections of all accounts as one table.
  package func table(_ rows: [Owned<Objection>], in zone: TimeZone) -> ReportTable {
    let columns = [ReportTable.Column(texts(.commitmentAccount))] + self.columns
    return ReportTable(
      columns: columns, rows: rows.map { [$0.accountName] + cells($0.thing, zone) })
  }

  /// Returns an account's objections and what is on record about each; empty when there is none.
  package func blocks(_ account: Account, in zone: TimeZone) -> [ReportBlock] {
    guard !account.objections.isEmpty else { return [] }
    var blocks: [ReportBlock] = [.heading(texts(.objectionHeading), level: 2)]
    blocks.append(
      .table(ReportTable(columns: columns, rows: account.objections.map { cells($0, zone) })))
    for objection in account.objections {
      let fields = answers(objection, of: account)
      guard !fields.isEmpty else { continue }
      blocks.append(.heading(objection.words, level: 3))
      blocks.append(.fields(fields))
    }
    return blocks
  }

  private var columns: [ReportTable.Column] {
    [.objectionWords, .objectionTopic, .objectionRaised, .objectionState].map {
      ReportTable.Column(texts($0))
    }
  }

  private func cells(_ objection: Objection, _ zone: TimeZone) -> [String] {
    let topic = objection.topic.map { catalog.topic($0, texts.language) } ?? ""
    let raised = format.days.day(CalendarDay(objection.raised, in: zone))
    return [objection.words, topic, raised, state(objection, zone)]
  }

  private func state(_ objection: Objection, _ zone: TimeZone) -> String {
    if let closed = objection.closed {
      let day = format.days.day(CalendarDay(closed, in: zone))
      return texts(.objectionSettled) + " · " + day
    }
    let missing = catalog.missing(objection, texts.language)
    guard !missing.isEmpty else { return texts(.objectionOpen) }
    return texts(.objectionOpen) + " · "
      + texts(.objectionMissing, ["missing": format.joined(missing)])
  }

  private func answers(_ objection: Objection, of account: Account) -> [ReportField] {
    let prompts = catalog.objections?.steps.flatMap(\.prompts) ?? []
    var keys = prompts.map { Accounts.FieldKey($0.field.rawValue) }
    keys += objection.fields.filled.keys.filter { !keys.contains($0) }.sorted()
    var seen: Set<Accounts.FieldKey> = []
    return keys.filter { seen.insert($0).inserted }.compactMap { key in
      guard let value = objection.fields[key] else { return nil }
      return ReportField(
        catalog.label(key, texts.language), format(value, of: key, in: account))
    }
  }
}
