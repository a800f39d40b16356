package import Accounts
import Texts

/// What is said after something was forgotten; nothing in it names anybody.
package struct ReceiptReport {
  private let format: ValueFormat
  private var texts: Texts { format.texts }

  /// Creates a report.
  package init(_ format: ValueFormat) {
    self.format = format
  }

  /// Returns the receipt.
  package func blocks(_ terms: ForgettingTerms, on day: CalendarDay) -> [ReportBlock] {
    [
      .heading(texts(.forgetReceipt, ["number": terms.number]), level: 1),
      .fields([
        ReportField(texts(.forgetDay), format.days.dayOfYear(day)),
        ReportField(texts(.forgetWhat), kind(terms.kind)),
        ReportField(texts(.forgetRemoved), String(terms.removed)),
        ReportField(texts(.forgetChanged), String(terms.changed)),
        ReportField(texts(.forgetCopiesRewritten), String(terms.copiesRewritten)),
        ReportField(texts(.forgetCopiesRemoved), String(terms.copiesRemoved)),
        ReportField(texts(.forgetLines), String(terms.lines)),
      ]), .paragraph(texts(.forgetReceiptHow)),
    ]
  }

  /// Returns all receipts as a table, the oldest first.
  package func blocks(_ receipts: [(terms: ForgettingTerms, day: CalendarDay)]) -> [ReportBlock] {
    guard !receipts.isEmpty else { return [.paragraph(texts(.forgetNoReceipts))] }
    let titles: [TextKey] = [
      .forgetNumber, .forgetDay, .forgetWhat, .forgetRemoved, .forgetChanged,
    ]
    let rows = receipts.map { terms, day in
      [
        terms.number, format.days.dayOfYear(day), kind(terms.kind), String(terms.removed),
        String(terms.changed),
      ]
    }
    return [.table(ReportTable(columns: titles.map { ReportTable.Column(texts($0)) }, rows: rows))]
  }

  private func kind(_ kind: ForgettingTerms.Kind) -> String {
    texts(kind == .account ? .forgetAccount : .forgetContact)
  }
}
