import Accounts
import Foundation
import Journal
import Reports
import Shell
import Terminal

/// Hands over receipts: on the screen, and in the file that was asked for.
@MainActor
struct ReceiptPrinter {
  /// Whether programs read what is printed.
  let isJSON: Bool
  private let composition: Composition
  private let destination: ReportDestination

  /// Creates a printer.
  init(_ composition: Composition, to destination: ReportDestination, asJSON isJSON: Bool) {
    self.composition = composition
    self.destination = destination
    self.isJSON = isJSON
  }

  /// Prints a receipt.
  func print(_ terms: ForgettingTerms, on day: CalendarDay) throws {
    let document = ReceiptDocument(terms, on: day)
    let blocks = ReceiptReport(format).blocks(terms, on: day)
    if isJSON {
      try composition.output.write(try JSONText.line(document) + "\n")
    } else {
      try composition.screen.report([.rule] + blocks)
    }
    guard destination.path != nil else { return }
    let file = ReportPrinter(composition, destination)
    try isJSON && destination.format == nil ? file.printJSON(document) : file.print(blocks)
  }

  /// Prints the receipts that the dealer's own record holds.
  func printAll(in store: JournalStore) throws {
    let receipts = try store.entries(of: .dealer, after: 0).compactMap { entry in
      if case .forgotten(let terms) = entry.body {
        (terms: terms, day: CalendarDay(entry.instant, in: composition.clock.zone))
      } else {
        nil
      }
    }
    guard isJSON else {
      return try ReportPrinter(composition, destination).print(
        ReceiptReport(format).blocks(receipts))
    }
    for (terms, day) in receipts {
      try composition.output.write(try JSONText.line(ReceiptDocument(terms, on: day)) + "\n")
    }
  }

  private var format: ValueFormat {
    ValueFormat(texts: composition.texts, today: composition.today)
  }
}
