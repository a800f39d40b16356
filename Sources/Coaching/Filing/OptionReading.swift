import Accounts
import Foundation
import Playbooks
import Understanding

/// Reads one way to buy from its words: which car, how many, at what price, on what terms.
struct OptionReading {
  private static let perVehicle = [
    "单价", "单台", "每台", "一台", "每辆", "一辆", "each", "per car", "a car", "per vehicle", "per van",
    "a van",
  ]

  private let context: CoachingContext
  private let account: Account

  init(_ context: CoachingContext, _ account: Account) {
    self.context = context
    self.account = account
  }

  /// Returns the terms of an option; what could not be told apart stays in its text.
  func terms(of line: String) -> OptionTerms {
    let expressions = context.expressions(in: line)
    var terms = OptionTerms(text: line)
    // Two numbers of cars make two lots: they are not told apart, and the words say it all.
    let counts = expressions.count { expression in
      if case .quantity(_, let unit) = expression.value { Self.counts(unit) } else { false }
    }
    guard counts < 2 else { return terms }
    var spans: [Range<Int>] = []
    for expression in expressions {
      switch expression.value {
      case .quantity(let bounds, let unit) where terms.quantity == nil && Self.counts(unit):
        terms.quantity = Quantity(count: Interval(bounds), unit: "vehicle")
        spans.append(expression.span)
      case .money(let bounds, let currency) where terms.price == nil:
        let isEach = Self.perVehicle.contains { line.lowercased().contains($0) }
        terms.price = Money(
          amount: Interval(bounds), currency: currency, per: isEach ? .vehicle : .total)
        spans.append(expression.span)
      default: break
      }
    }
    terms.model = model(in: line, before: spans.map(\.lowerBound).min())
    terms.conditions = conditions(in: line, behind: spans.map(\.upperBound).max())
    return terms
  }

  /// A model that is known, or else the words before the first number.
  private func model(in line: String, before end: Int?) -> String? {
    let known = context.modelNames(for: account).filter {
      line.lowercased().contains($0.lowercased())
    }
    if let longest = known.max(by: { $0.count < $1.count }) { return longest }
    guard let end else { return nil }
    let words = String(String.UnicodeScalarView(line.unicodeScalars.prefix(end)))
      .trimmingCharacters(in: .whitespacesAndNewlines.union(.punctuationCharacters))
    return words.isEmpty ? nil : words
  }

  private func conditions(in line: String, behind start: Int?) -> String? {
    guard let start else { return nil }
    let rest = String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(start)))
      .trimmingCharacters(in: .whitespacesAndNewlines.union(.punctuationCharacters))
    // What says only that the price is one car's is no condition.
    let word = Self.perVehicle.first { rest.lowercased().hasPrefix($0) }
    let left = rest.dropFirst(word?.count ?? 0)
      .trimmingCharacters(in: .whitespacesAndNewlines.union(.punctuationCharacters))
    return left.isEmpty ? nil : left
  }

  private static func counts(_ unit: String) -> Bool {
    ["台", "辆", "部", "car", "vehicle", "unit", "van", "sedan", "suv", "truck", "bus"].contains(unit)
  }
}
