import Foundation

/// A number, a text or an explicit null, where stable JSON has one of them.
enum JSONScalar: Hashable {
  case number(Decimal)
  case text(String)
  case null
}
