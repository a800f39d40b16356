import Foundation

/// A row that sums up the others and is no customer: 合计, Subtotal.
struct TotalRow {
  private static let words: Set<String> = [
    "合计", "总计", "小计", "共计", "总和", "汇总", "累计", "合計", "總計", "小計", "total", "totals", "subtotal",
    "grandtotal", "sum", "overall", "overalltotal",
  ]

  private static let beginnings = Set("合总小共汇累總TtSsGgOo")

  private let number: Int
  private let text: String

  /// Recognises such a row by the account's name or, when that is empty, by a cell before the first
  /// number; nil when it names people, since a company may be called Total.
  init?(_ row: ImportRow, _ mapping: ImportMapping, named name: String) {
    let text =
      name.isEmpty
      ? row.cells.lazy.filter { !$0.isEmpty }.first?.trimmingSpaces ?? "" : name
    guard Self.sums(text) else { return nil }
    let hasPeople = zip(mapping.targets, row.cells).contains { target, cell in
      guard case .contact = target else { return false }
      return !cell.isEmpty && !NameCell.isNobody(cell) && !Self.sums(cell)
    }
    guard !hasPeople else { return nil }
    number = row.number
    self.text = text
  }

  /// Returns what is told of it.
  func doubt(in file: String) -> ImportDoubt {
    ImportDoubt(file: file, line: number, heading: "", text: text, reason: .total)
  }

  /// 合计, 合计(12家), 合计12家, Total: 12
  private static func sums(_ text: String) -> Bool {
    // Nearly all names are told by their first character, without the work of reading a heading.
    guard let first = text.first, text.count <= 20, Self.beginnings.contains(first) else {
      return false
    }
    let word = HeadingKey(text).word.filter { !$0.isNumber || "一二三四五六七八九十".contains($0) }
    return words.contains(word)
      || words.contains(word.trimmingCharacters(in: ["家", "户", "个", "行", "条"]))
  }
}
