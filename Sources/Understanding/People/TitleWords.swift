/// Tells titles and departments from names, in lists that keep people in cells.
package struct TitleWords: Sendable {
  private let words = PersonWords()
  private static let departments: Set<String> = [
    "procurement", "purchasing", "finance", "fleet", "logistics", "operations", "administration",
    "admin", "facilities", "transport", "legal", "sales", "hr", "it", "采购", "财务", "后勤", "行政",
  ]

  /// Creates it.
  package init() {}

  /// Returns whether words, in lower case, name a post or a department and nobody: 处长, fleet office.
  package func isTitle(_ text: String) -> Bool {
    words.sort(of: text) == .title || words.sort(of: text) == .unit
      || Self.departments.contains(text)
  }
}
