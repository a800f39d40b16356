import Accounts

/// A date of the customer's as JSON.
package struct OccasionDocument: Encodable, Sendable {
  /// The occasion's UUID.
  package let id: String
  package let what: String
  /// The day it was said to be, ISO 8601.
  @Nullable package var date: String?
  /// The day on which it comes next, ISO 8601; null when it is over or no day is known.
  @Nullable package var next: String?
  /// Whether it comes back each year.
  package let yearly: Bool
  /// Month and day of the lunar year, `08-15`, when it goes by that.
  @Nullable package var lunar: String?

  /// Creates a document.
  init(_ occasion: Occasion, _ settings: DocumentSettings) {
    let terms = occasion.terms
    id = occasion.id.description
    what = terms.what
    date = terms.date?.description
    next = terms.next(onOrAfter: settings.format.today)?.description
    yearly = terms.isYearly
    lunar = terms.lunar.map { lunar in
      [lunar.month, lunar.day].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
    }
  }
}
