import Accounts

/// Makes acts ready to be written, which takes as long as to write them and needs no record.
struct ActPreparation {
  private var payloads = PayloadWriter()
  private var lines: IndexLines

  /// Creates it with how characters are read.
  init(_ pinyin: PinyinTable) {
    lines = IndexLines(pinyin)
  }

  /// Returns how characters are read that had to be looked up since this was asked last.
  mutating func takeFresh() -> [String: [String]] { lines.pinyin.takeFresh() }

  /// Makes an act ready.
  mutating func prepare(_ act: NumberedAct) throws -> PreparedAct {
    let entries = act.entries(after: 0)
    return PreparedAct(
      numbered: act, payloads: try entries.map { try payloads.text(of: $0.body) },
      lines: lines.lines(of: entries))
  }
}
