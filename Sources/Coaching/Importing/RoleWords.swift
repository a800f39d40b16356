import Accounts

/// The words of a list for the part that a person plays.
enum RoleWords {
  private static let words: [(role: PurchaseRole, words: String)] = [
    (.decider, "decider 拍板 拍板人 决策 决策人 决策者 decides decisionmaker decision approver"),
    (.budget, "budget 预算 管预算 财务 管钱 holdsthebudget finance economicbuyer"),
    (.procurement, "procurement 采购 管采购 采购人 经办 经办人 buyer purchasing runsprocurement"),
    (.technical, "technical 技术 把技术关 评估 技术把关 judgesthevehicles evaluator technicalbuyer"),
    (.user, "user 用车 用车人 使用 使用人 使用者 usesthecars enduser"),
    (.gatekeeper, "gatekeeper 守门 守门人 把关 把关人"),
    (.influencer, "influencer 影响者 影响人 说得上话 hasinfluence influences"),
    (.coach, "coach 帮我们的人 内线 支持者 教练 onourside champion supporter"),
  ]

  /// Returns the part that a word says; nil when it says none.
  static func role(_ text: String) -> PurchaseRole? {
    let key = HeadingKey(text).word
    return words.first { $0.words.split(separator: " ").contains { $0 == key } }?.role
  }
}
