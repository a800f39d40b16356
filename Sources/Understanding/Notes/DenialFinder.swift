import Foundation

/// Tells which things a line takes back that were wanted before: 商务车不要了, no more vans.
package struct DenialFinder: Sendable {
  private static let before = [
    "不要", "不再要", "不需要", "不用", "不考虑", "取消", "去掉", "砍掉", "no more", "no longer need",
    "no longer want",
    "don't need", "don't want", "do not need", "not need", "drop the", "dropped the", "cancel",
    "without the", "forget the", "scrap the",
  ]
  private static let behind = [
    "不要了", "不买了", "取消", "不需要", "不用了", "砍掉", "不考虑了", "去掉", "are off", "is off", "are out", "is out",
    "cancelled", "dropped", "not needed", "no longer needed",
  ]

  /// Creates a finder.
  package init() {}

  /// Returns those of some names that a line denies.
  package func denied(_ names: [String], in text: String) -> [String] {
    let plain = PlainText(text)
    let clauses = ClauseSplitter().clauses(of: plain.folded, keeping: []).map { plain.key($0) }
    return names.filter { name in
      let key = PlainText(name).key
      return !key.isEmpty && clauses.contains { isDenied(key, in: $0) }
    }
  }

  private func isDenied(_ name: String, in clause: String) -> Bool {
    guard let place = clause.range(of: name) else { return false }
    let lead = clause[..<place.lowerBound]
    let rest = clause[place.upperBound...]
    return Self.before.contains { lead.contains($0) } || Self.behind.contains { rest.contains($0) }
  }
}
