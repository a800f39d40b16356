import Foundation

/// What one cell of a table holds.
package enum TableCell: Hashable, Sendable {
  /// Nothing.
  case empty
  /// Words, also digits that are no amount, such as a telephone number; never empty when read.
  case text(String)
  /// A number.
  case number(Double)
  /// A day, perhaps with the time of day.
  case date(TableDate)
  /// True or false.
  case flag(Bool)
  /// What a sheet shows where its value is not known: `#N/A`, or a formula never worked out.
  case unknown(String)

  /// The cell in words; numbers with at most 15 digits, as spreadsheets show them.
  package var text: String {
    switch self {
    case .empty: ""
    case .text(let text), .unknown(let text): text
    case .number(let number): Self.text(of: number)
    case .date(let date): date.text
    case .flag(let flag): flag ? "TRUE" : "FALSE"
    }
  }

  /// Whether the cell holds nothing.
  package var isEmpty: Bool { self == .empty }

  private static func text(of number: Double) -> String {
    if let whole = Int64(exactly: number), abs(number) < 1e15 { return String(whole) }
    return String(format: "%.15g", number)
  }
}
