/// A column of a file: what it is called and where its cells go.
struct ImportColumn {
  /// What it is called.
  let heading: String
  /// Where its cells go.
  let target: ImportTarget
  /// What bare numbers in it are counted in, as its heading says.
  let unit: HeadingUnit?

  /// Returns the columns of a file.
  static func columns(_ heading: [String], _ mapping: ImportMapping) -> [ImportColumn] {
    zip(heading, mapping.targets).map { heading, target in
      ImportColumn(
        heading: heading, target: target, unit: HeadingKey(heading).unit.map(HeadingUnit.init))
    }
  }

  /// Returns a cell as a line that tells where it stood: 邮编：200000, 邮箱(王建国)：w@example.cn.
  func line(_ text: String, of person: String = "") -> String {
    guard !heading.isEmpty else {
      return [person, text].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let isChinese = heading.unicodeScalars.contains { $0.properties.isIdeographic }
    let owner = person.isEmpty ? "" : (isChinese ? "(" : " (") + person + ")"
    return heading + owner + (isChinese ? "：" : ": ") + text
  }
}
