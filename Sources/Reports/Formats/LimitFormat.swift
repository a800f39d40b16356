package import Coaching
import Accounts
import Foundation
import Playbooks
import Texts

/// Says what lies beyond an official limit; it never says more than the document does.
package struct LimitFormat {
  private let format: ValueFormat
  private var texts: Texts { format.texts }

  /// Creates a format.
  package init(_ format: ValueFormat) {
    self.format = format
  }

  /// Says the value, the limit, and the document with its date.
  package func words(for finding: LimitFinding) -> String {
    let limit = finding.limit
    let key: TextKey =
      if case .atMost = limit.bound { .limitAbove } else { .limitReached }
    return texts(
      key,
      [
        "label": finding.label, "value": money(finding.value), "bound": money(limit.bound.number),
        "limit": limit.title[texts.language], "source": limit.source.title[texts.language],
        "number": limit.source.number, "date": limit.source.asOf,
      ])
  }

  /// Says by when a purchase has to be set going, and which rules say so.
  package func words(for last: LastSafeDay) -> String {
    let rules = last.limits.map { limit in
      texts(
        .limitDays,
        [
          "limit": limit.title[texts.language], "count": "\(limit.bound.number)",
          "source": limit.source.title[texts.language], "date": limit.source.asOf,
        ])
    }
    let key: TextKey = last.day < format.today ? .limitPast : .limitLastDay
    return texts(
      key,
      [
        "day": format.days.day(last.day), "wanted": format.days.day(last.wanted),
        "rules": format.joined(rules),
      ])
  }

  private func money(_ amount: Decimal) -> String {
    format(.money(Money(amount: Interval(amount))), in: Account(id: .dealer))
  }
}
