/// The words by which titles, departments and telephone labels are known.
struct PersonWords: Sendable {
  /// What a part of a person's description is.
  enum Sort: Sendable {
    case plain, title, unit, label
  }

  private let titleEnds = [
    "长", "主任", "经理", "总", "科员", "书记", "主席", "总监", "专员", "助理", "秘书", "工程师",
    "负责人", "干事",
  ]
  private let unitEnds = ["处", "科", "部", "局", "室", "办", "中心", "办公室", "大队", "支队"]
  private let titles: Set<String> = [
    "director", "manager", "head", "chief", "officer", "president", "chairman", "chairwoman",
    "chair", "secretary", "supervisor", "engineer", "mayor", "ceo", "cfo", "coo", "cto", "clerk",
    "commissioner", "superintendent", "captain", "principal", "dean", "buyer",
  ]
  private let ranks: Set<String> = [
    "deputy", "vice", "senior", "assistant", "general", "associate", "executive", "managing",
    "acting",
  ]
  private let units: Set<String> = [
    "department", "dept", "office", "division", "bureau", "section", "unit", "centre", "center",
    "team", "committee",
  ]
  private let labels: Set<String> = ["电话", "手机", "tel", "phone", "mobile", "cell"]
  private let unknown: Set<String> = [
    "不知道", "不清楚", "不确定", "没有", "无", "暂无", "待定", "还不知道", "unknown", "none", "n/a", "tbd",
    "nobody", "no", "not sure", "don't know",
  ]

  private let clauseSigns = ["他们", "我们", "你们", "咱们", "客户", "对方", "不", "没", "的", "了", "吗", "呢", "很"]
  private let clauseWords: Set<String> = [
    "i", "they", "we", "you", "their", "our", "is", "are", "was", "were", "have", "has", "had",
    "not", "don't", "doesn't", "didn't", "isn't", "can't", "won't", "it's", "about",
  ]

  /// Whether a part as it was typed is said of something and names nobody: 他们车队很旧, they have vans.
  ///
  /// Names of three characters may hold such a sign, and names in capitals such a word.
  func isClause(_ part: String) -> Bool {
    if part.count > 3, clauseSigns.contains(where: { part.contains($0) }) { return true }
    return part.split(separator: " ").contains { clauseWords.contains(String($0)) }
  }

  /// Returns what a part in plain lower case is; a part that stands alone is plain.
  func sort(of part: String) -> Sort {
    let word = part.last == "." || part.last == ":" ? String(part.dropLast()) : part
    if labels.contains(word) { return .label }
    let words = word.split(separator: " ").map(String.init)
    if words.contains(where: titles.contains) { return .title }
    if let last = words.last, units.contains(last) { return .unit }
    // 王处 is how one calls the head of a 处; longer words name the department itself.
    if word.hasSuffix("处"), word.count == 2 { return .title }
    if titleEnds.contains(where: word.hasSuffix) { return .title }
    return unitEnds.contains(where: word.hasSuffix) ? .unit : .plain
  }

  /// Whether a word stands before a title as its rank: Deputy.
  func isRank(_ word: String) -> Bool { ranks.contains(word) }

  /// Whether a title says a surname, `王处长`, and so can stand for the name.
  func isNamed(_ title: String) -> Bool {
    (2...3).contains(title.count) && !isBare(title) || title.count == 4 && hasLongSurname(title)
  }

  /// Whether an answer says that nobody is known.
  func isNobody(_ answer: String) -> Bool { unknown.contains(answer) }

  private func hasLongSurname(_ title: String) -> Bool {
    ["欧阳", "司马", "上官", "诸葛", "司徒", "慕容", "皇甫", "东方"].contains(where: title.hasPrefix)
  }

  /// A bare title says only a rank and what its bearer leads: 副处长, 处长, 室主任.
  private func isBare(_ title: String) -> Bool {
    let ends = titleEnds + ["处"]
    let unranked = title.drop { "副正代总".contains($0) }
    if ends.contains(title) || ends.contains(String(unranked)) { return true }
    guard let first = unranked.first else { return true }
    return "处局科部院校所队厂站组市县镇乡区省厅司会行庭股社团班馆室办".contains(first)
      && ends.contains(String(unranked.dropFirst()))
  }
}
