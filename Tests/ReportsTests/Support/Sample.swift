import Accounts
import Diagnostics
import Foundation
import Reports
import Testing

/// The sample account with what is needed to report on it in a language.
struct Sample {
  let account: Account
  let format: ValueFormat
  let catalog: FieldCatalog
  let zone: TimeZone

  /// Creates the sample in a language.
  init(_ language: Language) throws {
    account = try SampleAccount().account
    let catalog = SamplePlaybook.catalog
    self.catalog = catalog
    zone = try #require(TimeZone(identifier: "Asia/Shanghai"))
    format = ValueFormat(texts: try ShippedTexts.texts(language), today: try Days.today) {
      catalog.choiceTitle($0, of: $1, language)
    }
  }

  /// What documents are made with.
  var settings: DocumentSettings { DocumentSettings(format, catalog, in: zone) }

  /// The account as a row of the list.
  var row: AccountSummary {
    AccountSummary(
      id: account.id, name: account.name, step: account.position?.step,
      fields: account.fields.filled.filter { fields.contains($0.key) },
      people: account.people, followUp: account.openCommitments.first?.terms.due,
      openObjections: account.openObjections.count,
      updated: account.updated ?? Date(timeIntervalSince1970: 0))
  }

  private var fields: [Accounts.FieldKey] {
    AccountTable(format, SamplePlaybook.outline).fields
  }
}
