package import Foundation
import Playbooks
import Texts
import Accounts

/// What every document is made with: the words it shows beside the values, and the zone of instants.
package struct DocumentSettings {
  let format: ValueFormat
  let catalog: FieldCatalog
  let zone: TimeZone

  /// Creates settings.
  ///
  /// - Parameters:
  ///   - format: Says values for people.
  ///   - catalog: Knows labels, choices and topics.
  ///   - zone: The zone of instants that do not carry their own.
  package init(_ format: ValueFormat, _ catalog: FieldCatalog, in zone: TimeZone) {
    self.format = format
    self.catalog = catalog
    self.zone = zone
  }

  /// Returns an instant in the zone of the document.
  func instant(_ instant: Date) -> String {
    JSONText.instant(instant, in: zone)
  }

  /// Returns an instant in the zone it was written in.
  func instant<Value>(_ recorded: Recorded<Value>) -> String {
    JSONText.instant(recorded.instant, in: TimeZone(identifier: recorded.zone) ?? zone)
  }

  /// Returns the filled fields of a set by their keys.
  func fields(_ set: FieldSet, of account: Account) -> [String: FieldDocument] {
    var documents: [String: FieldDocument] = [:]
    for (key, value) in set.filled {
      let recorded = set.histories[key]?.values.last
      documents[key.rawValue] = FieldDocument(
        label: catalog.label(key, format.texts.language),
        value: self.value(value, of: key, people: account.people),
        text: format(value, of: key, in: account), typed: recorded?.source?.text,
        at: recorded.map { instant($0) })
    }
    return documents
  }

  /// Returns a value for machines.
  func value(
    _ value: FieldValue, of key: Accounts.FieldKey?, people: [ContactID: ContactDetails]
  ) -> ValueDocument {
    var title: String?
    if case .choice(let id) = value {
      title = catalog.choiceTitle(id, of: key, format.texts.language)
    }
    return ValueDocument(value, people: people, choiceTitle: title)
  }
}
