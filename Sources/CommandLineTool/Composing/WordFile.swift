import Foundation
import Understanding

/// The dealer's own words: `words.txt` in the folder of the record.
///
/// Each line names one sort and its words, parted by commas: `model: 帕萨特, Passat`, `rival: 凯美瑞`,
/// `unit: 装财处`. Other lines are passed over.
struct WordFile {
  private let file: URL

  /// Names the file; it need not be there.
  init(_ file: URL) {
    self.file = file
  }

  /// What the file says; nothing when there is none or it cannot be read.
  var vocabulary: Vocabulary {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return Vocabulary() }
    var words = Vocabulary()
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(maxSplits: 1) { $0 == ":" || $0 == "：" }
      guard parts.count == 2 else { continue }
      let names = parts[1].split { ",，、;；".contains($0) }
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      switch parts[0].trimmingCharacters(in: .whitespaces) {
      case "model", "车型": words.models += names
      case "rival", "对手": words.rivals += names
      case "unit", "部门": words.units += names
      default: continue
      }
    }
    return words
  }
}
