/// Finds names that nobody told of, where our price is held against theirs: 你们比骏途贵, the Halden is
/// a lot cheaper, dearer than the Halden.
struct ComparedNameFinder: Sendable {
  private static let comparing = ["贵", "便宜", "高出", "低出", "划算", "宽", "省油"]
  /// What is compared with without being a name.
  private static let plainWords: Set<String> = [
    "你们", "我们", "他们", "咱们", "别家", "别人", "人家", "对手", "对方", "同行", "其他", "其它", "别的", "市场", "市面",
    "去年", "今年", "上次", "上回", "以前", "之前", "原来", "预算", "预期", "网上", "同级", "竞品", "标准", "限价", "这个",
    "那个", "那家", "这家", "那边", "人家的", "他们的", "别家的", "上一家", "老款", "新款", "平时", "想象",
  ]
  private static let cheaper: Set<String> = ["cheaper", "dearer", "pricier", "roomier"]
  private static let verbs: Set<String> = ["is", "are", "was", "were", "comes", "come"]

  /// Returns where such names stand in a clause.
  func names(in clause: Range<Int>, _ note: NoteText) -> [Range<Int>] {
    [chinese(in: clause, note), english(in: clause, note)].compactMap(\.self)
  }

  private func chinese(in clause: Range<Int>, _ note: NoteText) -> Range<Int>? {
    let scalars = note.plain.folded
    guard let than = clause.first(where: { scalars[$0] == "比" }) else { return nil }
    for end in than + 3..<max(than + 3, min(clause.upperBound, than + 6)) {
      let rest = note.plain.key(end..<clause.upperBound)
      guard Self.comparing.contains(where: rest.hasPrefix) else { continue }
      let name = than + 1..<end
      let isName =
        scalars[name].allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
        && !Self.plainWords.contains(note.plain.key(name)) && note.allCues(in: name).isEmpty
        && note.expressions(in: name).isEmpty
      return isName ? name : nil
    }
    return nil
  }

  private func english(in clause: Range<Int>, _ note: NoteText) -> Range<Int>? {
    let words = note.words(in: clause)
    let keys = words.map { note.plain.key($0) }
    guard let place = keys.firstIndex(where: Self.cheaper.contains) else { return nil }
    // Dearer than the Halden.
    if place + 1 < keys.count, keys[place + 1] == "than" {
      let name = place + 2 < keys.count && keys[place + 2] == "the" ? place + 3 : place + 2
      return words.indices.contains(name) && isName(words[name], note) ? words[name] : nil
    }
    // The Halden is a lot cheaper.
    guard let verb = keys[..<place].lastIndex(where: Self.verbs.contains), verb > 0,
      place - verb <= 4, verb == 1 || keys[verb - 2] == "the" || keys[verb - 2] == "a",
      isName(words[verb - 1], note)
    else { return nil }
    return words[verb - 1]
  }

  private func isName(_ word: Range<Int>, _ note: NoteText) -> Bool {
    let key = note.plain.key(word)
    return note.plain.isCapitalized(word) && note.allCues(in: word).isEmpty
      && !["it", "that", "this", "yours", "ours", "theirs", "they", "which", "what"].contains(key)
  }
}
