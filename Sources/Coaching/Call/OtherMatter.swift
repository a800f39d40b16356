import Accounts
import Understanding

/// Tells whether a line that follows our question for the reason is plainly about something else:
/// 预算批了,三百二十万. What it says is filed in its own place, and the question stays open.
struct OtherMatter {
  /// Values that give no reason by themselves; who rides, what for and what others ask may well be one.
  private static let plain: Set<String> = [
    "budget", "quantity", "purchase_time", "purchase_cycle", "visit_rhythm",
  ]
  /// Words of what binds, is missing or is feared: 预算只有三百万 is a reason.
  private static let binding = [
    "因为", "由于", "所以", "只", "才", "就", "不", "没", "怕", "担心", "超", "最多", "顶多", "至多", "还差", "砍", "压",
    "卡", "紧",
    "上限", "封顶", "以内", "有限", "贵", "高", "太", "难", "等", "但", "可是", "得", "必须", "要是",
  ]
  private static let bindingWords: Set<String> = [
    "because", "since", "only", "just", "not", "no", "over", "short", "tight", "cut", "too",
    "afraid",
    "worried", "but", "less", "max", "most", "cap", "capped", "limit", "limited", "must",
    "cannot", "never", "until", "expensive", "cheaper", "so",
  ]

  /// Whether all that was read of a line fills such places, and nothing in the words binds.
  func isAll(of facts: [Fact], in line: String) -> Bool {
    let values = facts.map(\.value).filter { value in
      if case .contact = value { false } else { true }
    }
    guard !values.isEmpty,
      values.allSatisfy({ value in
        FactFiling.field(of: value).map { Self.plain.contains($0.whole.rawValue) } ?? false
      })
    else { return false }
    guard !Self.binding.contains(where: line.contains) else { return false }
    let words = line.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    return !words.contains { Self.bindingWords.contains(String($0)) || $0.contains("n't") }
      && !line.contains("n’t")
  }
}
