package import Accounts
package import Foundation
import Playbooks
import Texts

/// Everything the record holds of one account.
package struct SheetReport {
  private let format: ValueFormat
  private let catalog: FieldCatalog
  private let zone: TimeZone
  private var texts: Texts { format.texts }

  /// Creates a report that tells days in a zone.
  package init(_ format: ValueFormat, _ catalog: FieldCatalog, in zone: TimeZone) {
    self.format = format
    self.catalog = catalog
    self.zone = zone
  }

  /// Returns the sheet of an account.
  package func blocks(_ account: Account) -> [ReportBlock] {
    let parts =
      stages(account) + contacts(account)
      + ObjectionList(format, catalog).blocks(account, in: zone)
      + CommitmentList(format).blocks(account) + concessions(account)
      + list(.briefOptions, account.options.map { OptionFormat(format).words(for: $0.terms) })
      + list(
        .occasionHeading, account.occasions.map { OccasionFormat(format).words(for: $0.terms) })
      + unread(account)
      + notes(account)
    let title = texts(.sheetTitle, ["account": account.name])
    guard !parts.isEmpty else {
      return [.heading(title, level: 1), .paragraph(texts(.sheetEmpty))]
    }
    let figures = AccountFigures(format, catalog)
    return [
      .heading(title, level: 1), .fields(dates(account)), .figure(figures.progress(account)),
      .figure(figures.coverage(account)),
    ] + parts
  }

  private func dates(_ account: Account) -> [ReportField] {
    let days = [(TextKey.sheetOpened, account.opened), (.sheetUpdated, account.updated)]
    let fields = days.compactMap { key, instant in
      instant.map { ReportField(texts(key), format.days.day(CalendarDay($0, in: zone))) }
    }
    guard let kept = account.fields[.retention] else { return fields }
    return fields + [
      ReportField(texts(.forgetKeptUntil), format(kept, of: .retention, in: account))
    ]
  }

  private func stages(_ account: Account) -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    var shown: Set<Accounts.FieldKey> = [.retention]
    for stage in catalog.stages {
      var steps: [ReportBlock] = []
      for step in stage.steps {
        let fields = fields(
          step.prompts.map { Accounts.FieldKey($0.field.rawValue) }, account, &shown)
        guard !fields.isEmpty else { continue }
        steps += [.heading(step.title[texts.language], level: 3), .fields(fields)]
      }
      guard !steps.isEmpty else { continue }
      blocks += [.heading(stage.title[texts.language], level: 2)] + steps
    }
    let others = fields(account.fields.filled.keys.sorted(), account, &shown)
    guard !others.isEmpty else { return blocks }
    return blocks + [.heading(texts(.sheetOther), level: 2), .fields(others)]
  }

  private func fields(
    _ keys: [Accounts.FieldKey], _ account: Account, _ shown: inout Set<Accounts.FieldKey>
  ) -> [ReportField] {
    keys.compactMap { key in
      guard let value = account.fields[key], shown.insert(key).inserted else { return nil }
      return ReportField(
        catalog.label(key, texts.language), format(value, of: key, in: account))
    }
  }

  private func contacts(_ account: Account) -> [ReportBlock] {
    guard !account.contacts.isEmpty else { return [] }
    let titles: [TextKey] = [.sheetName, .sheetPost, .sheetUnit, .sheetRole, .sheetPhone]
    let rows = account.contacts.map(\.details).map { details in
      [
        details.name ?? "", details.title ?? "", details.orgUnit ?? "",
        details.role.map(format.people.role) ?? "", details.phone ?? "",
      ]
    }
    let table = ReportTable(columns: titles.map { ReportTable.Column(texts($0)) }, rows: rows)
    return [.heading(texts(.sheetContacts), level: 2), .table(table)]
  }

  private func concessions(_ account: Account) -> [ReportBlock] {
    guard !account.concessions.isEmpty else { return [] }
    let table = ReportTable(
      columns: [.concessionGiven, .concessionReturn].map { ReportTable.Column(texts($0)) },
      rows: account.concessions.map {
        [$0.given, $0.tradedFor ?? "⚠ \(texts(.concessionForNothing))"]
      })
    return [.heading(texts(.concessionHeading), level: 2), .table(table)]
  }

  private func list(_ title: TextKey, _ items: [String]) -> [ReportBlock] {
    items.isEmpty ? [] : [.heading(texts(title), level: 2), .list(items)]
  }

  private func unread(_ account: Account) -> [ReportBlock] {
    guard !account.unread.isEmpty else { return [] }
    let fields = account.unread.sorted { $0.key < $1.key }.map { key, answer in
      ReportField(catalog.label(key, texts.language), answer.value)
    }
    return [.heading(texts(.sheetUnread), level: 2), .fields(fields)]
  }

  private func notes(_ account: Account) -> [ReportBlock] {
    guard !account.notes.isEmpty else { return [] }
    let fields = account.notes.map { note in
      ReportField(format.days.day(CalendarDay(note.instant, in: zone)), words(of: note.value))
    }
    return [.heading(texts(.noteHeading), level: 2), .fields(fields)]
  }

  private func words(of note: Note) -> String {
    guard let speaker = note.speaker else { return note.text }
    let name = speaker.name ?? format.people.side(speaker.side)
    return texts(.noteSaid, ["name": name, "words": note.text])
  }
}
