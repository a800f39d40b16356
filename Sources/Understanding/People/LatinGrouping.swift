/// Joins the English words that make one name, one title or one department.
struct LatinGrouping: Sendable {
  /// Returns the parts with the words of a name, a title and a department in English joined.
  ///
  /// `Li Wei Deputy Director Fleet Office` is a name, a title and a department.
  func grouped(_ parts: [String], by words: PersonWords) -> [String] {
    var groups: [String] = []
    var run: [String] = []
    for part in parts + [""] {
      if !part.isEmpty, part.unicodeScalars.allSatisfy(\.isASCII), !part.contains(" ") {
        run.append(part)
        continue
      }
      groups += split(run, isFirst: groups.isEmpty, by: words)
      run = []
      if !part.isEmpty { groups.append(part) }
    }
    return groups
  }

  private func split(_ run: [String], isFirst: Bool, by words: PersonWords) -> [String] {
    var groups: [String] = []
    var pending: [String] = []
    var index = 0
    while index < run.count {
      let end = titleEnd(run, from: index, words)
      if end > index {
        flush(&pending, into: &groups)
        groups.append(run[index..<end].joined(separator: " "))
        index = end
        continue
      }
      pending.append(run[index])
      if words.sort(of: run[index].lowercased()) == .unit {
        // Of the words before a department the first two are the name, unless it came before.
        let isNamed = !groups.isEmpty || !isFirst
        let name = isNamed ? 0 : max(0, min(2, pending.count - 2))
        let words = Array(pending[..<name])
        if !words.isEmpty { groups.append(words.joined(separator: " ")) }
        groups.append(pending[name...].joined(separator: " "))
        pending = []
      }
      index += 1
    }
    flush(&pending, into: &groups)
    return groups
  }

  private func flush(_ pending: inout [String], into groups: inout [String]) {
    if !pending.isEmpty { groups.append(pending.joined(separator: " ")) }
    pending = []
  }

  /// Returns where a title that begins at a place ends; the same place when none does.
  private func titleEnd(_ run: [String], from start: Int, _ words: PersonWords) -> Int {
    var end = start
    while end < run.count, words.isRank(run[end].lowercased()) { end += 1 }
    let first = end
    while end < run.count, words.sort(of: run[end].lowercased()) == .title { end += 1 }
    guard end > first else { return start }
    // Head of Logistics: what the title is of belongs to it.
    return end < run.count && run[end].lowercased() == "of" ? run.count : end
  }
}
