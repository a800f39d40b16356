/// The blocks of a report as the body of a page, each heading of level 2 with what belongs to it.
struct PageBody {
  /// From how many sections on words alone are set in columns.
  private static let manySections = 4
  /// The level of the headings that begin a section.
  private static let sectionLevel = 2

  let blocks: [ReportBlock]

  /// Whether paper has room for two columns: nothing in the report needs its whole width.
  var hasColumns: Bool {
    let sections = blocks.count { level(of: $0) == Self.sectionLevel }
    let isWide = blocks.contains { block in
      switch block {
      case .table, .figure: true
      case .heading, .paragraph, .fields, .list, .rule: false
      }
    }
    return sections >= Self.manySections && !isWide
  }

  /// The elements of the page, one below the other.
  var markup: [String] {
    var lines: [String] = []
    var isOpen = false
    for (index, block) in blocks.enumerated() {
      if let level = level(of: block), level <= Self.sectionLevel {
        if isOpen { lines.append("</section>") }
        isOpen = level == Self.sectionLevel
        if isOpen { lines.append("<section>") }
      }
      lines.append(PageBlock(number: index + 1, block: block).markup)
    }
    return (lines + (isOpen ? ["</section>"] : [])).filter { !$0.isEmpty }
  }

  private func level(of block: ReportBlock) -> Int? {
    guard case .heading(_, let level) = block else { return nil }
    return level
  }
}
