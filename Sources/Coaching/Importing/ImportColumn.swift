/// A column of a file: what it is called and where its cells go.
struct ImportColumn {
  /// What it is called.
  let heading: String
  /// Where its cells go.
  let target: ImportTarget
  /// What bare numbers in it are counted in, as its heading says in brackets.
  let unit: String?

  /// Returns the columns of a file.
  static func columns(_ heading: [String], _ mapping: ImportMapping) -> [ImportColumn] {
    zip(heading, mapping.targets).map { heading, target in
      ImportColumn(heading: heading, target: target, unit: HeadingKey(heading).unit)
    }
  }

  /// Returns a cell as a line that tells where it stood: 邮编：200000.
  func line(_ text: String) -> String {
    let isChinese = heading.unicodeScalars.contains { $0.properties.isIdeographic }
    return heading.isEmpty ? text : heading + (isChinese ? "：" : ": ") + text
  }
}
