import Accounts
import Foundation

/// Takes what is forgotten out of the lines that were rescued from a record that would not take them.
struct RescueCleaning {
  private let target: ForgettingTarget

  /// Creates it.
  init(of target: ForgettingTarget) {
    self.target = target
  }

  /// Removes or rewrites records of the file of a folder; returns how many.
  ///
  /// - Throws: `StoreError`; the file is as it was then.
  func clean(_ folder: URL) throws(StoreError) -> Int {
    let url = JournalFolder(folder).unsaved
    let file = ErasableFile(url)
    do {
      try ErasableFile(file.draft).erase()
      guard let data = try file.contents() else { return 0 }
      let old = records(String(decoding: data, as: UTF8.self))
      let now = old.map(cleaned)
      let count = zip(old, now).count { $0 != $1 }
      guard count > 0 else { return 0 }
      let left = now.compactMap(\.self).joined()
      if left.isEmpty {
        try file.erase()
      } else {
        try file.replace(with: Data(left.utf8))
      }
      return count
    } catch {
      throw StoreError(error, at: url.plainPath)
    }
  }

  /// A record goes on in the lines that are set in.
  private func records(_ text: String) -> [String] {
    var records: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      if line.hasPrefix("\t"), let last = records.popLast() {
        records.append(last + line + "\n")
      } else {
        records.append(line + "\n")
      }
    }
    return records
  }

  /// Returns what stays of a record; nil when nothing does.
  private func cleaned(_ record: String) -> String? {
    let parts = record.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    let account = parts.count > 2 ? String(parts[1]) : ""
    let isOwn = FoldedName(account).text == FoldedName(target.accountName).text
    if isOwn, target.contact == nil { return nil }
    guard isOwn || account.isEmpty || target.isEverywhere else { return record }
    let words = isOwn ? target.words : target.words.sure
    return Redaction(of: words, mark: target.mark).redacted(record) ?? record
  }
}
