package import Coaching
import Foundation
import Texts
import Accounts

/// Says what was given away so far.
package struct LedgerFormat {
  private let format: ValueFormat
  private var texts: Texts { format.texts }

  /// Creates a format.
  package init(_ format: ValueFormat) {
    self.format = format
  }

  /// Returns one line for the sum, and one for what is left until the floor.
  package func lines(_ ledger: ConcessionLedger) -> [String] {
    guard !ledger.isEmpty else { return [] }
    var parts: [String] = []
    if ledger.perVehicle != 0 {
      parts.append(texts(.ledgerEach, ["amount": money(ledger.perVehicle, ledger)]))
      if let total = ledger.total {
        parts.append(texts(.ledgerTotal, ["amount": money(total, ledger)]))
      }
    }
    if ledger.unpriced > 0 {
      parts.append(texts(.ledgerUnpriced, ["count": String(ledger.unpriced)]))
    }
    if ledger.untraded > 0 {
      parts.append(texts(.ledgerUntraded, ["count": String(ledger.untraded)]))
    }
    let sum = parts.joined(separator: " · ")
    guard let room = ledger.room else { return [sum] }
    let key: TextKey = room < 0 ? .ledgerBelow : .ledgerRoom
    return [sum, texts(key, ["amount": money(abs(room), ledger)])]
  }

  private func money(_ amount: Decimal, _ ledger: ConcessionLedger) -> String {
    format(
      .money(Money(amount: Interval(amount), currency: ledger.currency)), in: Account(id: .dealer))
  }
}
