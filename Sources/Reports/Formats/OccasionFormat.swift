package import Accounts
import Texts

/// Says a date of the customer's.
package struct OccasionFormat {
  private let format: ValueFormat
  private var texts: Texts { format.texts }

  /// Creates a format.
  package init(_ format: ValueFormat) {
    self.format = format
  }

  /// Says what it is and when it comes next; a day that is over is said as it was.
  package func words(for terms: OccasionTerms) -> String {
    guard let day = terms.next(onOrAfter: format.today) ?? terms.date else { return terms.what }
    let key: TextKey =
      terms.lunar != nil ? .occasionLunar : terms.isYearly ? .occasionYearly : .occasionOnce
    return texts(key, ["what": terms.what, "day": format.days.day(day)])
  }
}
