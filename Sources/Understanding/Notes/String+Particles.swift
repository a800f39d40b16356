/// Words that only hold others together, at the ends of a piece of a note.
extension String {
  /// The text without spaces, marks and holding words at its ends.
  var trimmingParticles: String {
    var text = Substring(self)
    let leading = Self.leadingParticles
    let trailing = Self.trailingParticles
    var changed = true
    while changed {
      changed = false
      while let first = text.first, first.isWhitespace || first.isPunctuation && first != "(" {
        text = text.dropFirst()
      }
      while let last = text.last, last.isWhitespace || last.isPunctuation && last != ")" {
        text = text.dropLast()
      }
      for word in leading where text.lowercased().hasPrefix(word) {
        text = text.dropFirst(word.count)
        changed = true
      }
      for word in ["会", "要"] where text.hasPrefix(word) && !isCompound(text) {
        text = text.dropFirst()
        changed = true
      }
      for word in trailing where text.lowercased().hasSuffix(word) {
        text = text.dropLast(word.count)
        changed = true
      }
    }
    return String(text)
  }

  private static var leadingParticles: [String] {
    [
      "的", "是", "在", "将", "就", "请", "我们", "我方", "我", "咱们", "他们", "客户", "对方", "答应",
      "承诺",
      "保证", "约好", "说好", "说", "一定", "负责", "于", "到时候", "and ", "then ", "to ", "will ", "we ",
      "we'll ",
      "i ", "i'll ", "they ", "he ", "she ", "customer ", "client ", "promised ", "agreed ",
      "going ", "need ",
      "must ", "please ", "let me ", "remind me to ", "they'll ", "the client ", "the customer ",
      "is ", "'s ", "that ",
    ]
  }

  private static var trailingParticles: [String] {
    [
      "的", "是", "在", "要", "了", "于", " on", " by", " moved to", " moved", " postponed", " set",
      " booked", " scheduled", " planned",
      " no later than", "最晚", "最迟", " at", " in", " is", " for", " the",
      " before", "'s",
    ]
  }

  /// 会议, 要求: the holding word is part of a longer one.
  private func isCompound(_ text: Substring) -> Bool {
    ["会议", "会面", "会谈", "会员", "会计", "要求", "要点", "要紧"].contains { text.hasPrefix($0) }
  }
}
