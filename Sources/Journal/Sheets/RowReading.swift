import Accounts
import Foundation
import GRDB

/// Reads the things of an account from rows whose columns bear the names of the derived tables.
struct RowReading {
  private let decoder = JSONDecoder()

  /// Returns the details of a contact.
  func contact(_ row: Row) -> ContactDetails {
    ContactDetails(
      name: row["name"], title: row["title"], orgUnit: row["org_unit"],
      role: (row["role"] as String?).flatMap(PurchaseRole.init), phone: row["phone"])
  }

  /// Returns an open commitment.
  func commitment(_ row: Row) -> Commitment {
    let moved: String = row["moved_from"]
    let terms = CommitmentTerms(
      owner: Side(rawValue: row["owner"]) ?? .us, what: row["what"],
      due: (row["due"] as String?).flatMap { CalendarDay(iso: $0) }, time: row["time"],
      since: (row["since"] as String?).flatMap { CalendarDay(iso: $0) },
      grain: (row["grain"] as String?).flatMap(DateSpan.Grain.init), assignee: row["assignee"],
      reason: row["reason"], rule: row["rule"])
    return Commitment(
      id: CommitmentID(row["id"] as UUID), terms: terms, state: .open,
      made: Date(milliseconds: row["made"]),
      movedFrom: moved.split(separator: " ").compactMap { CalendarDay(iso: $0) })
  }

  /// Returns an open objection.
  func objection(_ row: Row) -> Objection {
    let fields = (row["fields"] as String?).flatMap {
      try? decoder.decode(FieldSet.self, from: Data($0.utf8))
    }
    return Objection(
      id: ObjectionID(row["id"] as UUID), topic: row["topic"], words: row["words"],
      raised: Date(milliseconds: row["raised"]), fields: fields ?? FieldSet())
  }

  /// Returns the occasion of a row.
  func occasion(_ row: Row) throws -> Occasion {
    let terms: String = row["terms"]
    return Occasion(
      id: OccasionID(row["id"] as UUID),
      terms: try decoder.decode(OccasionTerms.self, from: Data(terms.utf8)))
  }
}
