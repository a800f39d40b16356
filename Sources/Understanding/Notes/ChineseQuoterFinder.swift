/// Finds who quotes a price in Chinese: the name before 报, 开价 and their like.
struct ChineseQuoterFinder: Sendable {
  private static let verbs = words(
    "报的价是 报的价 报价是 报价 报的是 报的 报了个 报了 报到 报出 报过来 报给 报 开价 开到 出价 给的价 给了个价 给到 投标价 卖价 卖到 卖")
  /// 报 that begins or ends another word: 报告, 申报.
  private static let behind = Set("名告废销修批表警备关考道纸".unicodeScalars)
  private static let before = Set("预申上汇填呈通举海日晚登专".unicodeScalars)
  /// What may stand between a name and its verb.
  private static let between = words(
    "的 他们 人家 那边 这边 那里 他们家 那家 这家 家 方面 的人 这次 这回 上次 上回 今天 昨天 前天 早上 上午 下午 现在 目前 刚刚 刚才 刚 只 就 才 也 已经 又 都 最低 最终 "
      + "最后 直接 给我们 给他们 给客户 给局里 给单位 给咱们 跟我们 跟客户 跟他们 向客户 向我们 对外 给我 给 跟 向")
  /// What ends before a name begins.
  private static let openings = words(
    "听说 据说 听他说 说 讲 透露 提到 反映 告诉我们 告诉我 知道 因为 但是 但 可是 不过 而 可 今天 昨天 前天 刚才 现在 目前 结果 原来 其实 好像 估计 "
      + "据 听 是 看到 打听到 了解到 拿到 收到 那边 这边 另外 还有 比如 像")
  /// What stands between two names: 恒信跟华晨都报.
  private static let joining = Set("跟和与、".unicodeScalars)
  /// What is quoted, how, or by our own people: no other supplier.
  private static let plain = Set(
    words(
      "首次 再次 二次 首轮 一轮 二轮 初次 初步 最终 最后 最新 正式 书面 口头 现场 电话 邮件 微信 裸车 单车 整车 批量 合同 投标 含税 落地 综合 整体 优惠 "
        + "原来 之前 以前 目前 现在 今天 昨天 前天 上午 下午 已经 刚刚 刚才 可以 准备 打算 应该 必须 直接 主动 重新 按照 店里 门店 本店 公司 厂家 厂里 总部 领导 经理 "
        + "销售 财务 同事 采购 市场 网上 官方 指导 统一 标准 高配 低配 中配 顶配 标配 新款 老款 车型 油车 电车 商务 轿车 方案 一次 两次 多次 几次 大概 大约 最高 最低 "
        + "平均 实际 暂时 先 再 只 就 才 也 又 都 能 会 要 想 得 价格 单价 总价 总共 一共 合计 每台 单台 全款 贷款 分期 建议 建议价 起步 对外 内部 首期 尾款 头款 首付"
    ).map { String(String.UnicodeScalarView($0)) })
  /// Signs that stand in no name of a supplier.
  private static let grammar = Set("的了是在给把被让您你我他她它们咱这那哪谁不没有次轮第批里要想能会得就都也还再又只刚".unicodeScalars)
  /// How many signs may stand between the verb and the amount: to whom, for which car.
  private static let longestGap = 8

  /// Returns the name; nil when none stands there.
  func name(quoting amount: Range<Int>, in clause: Range<Int>, _ note: NoteText) -> Range<Int>? {
    let scalars = note.plain.folded
    guard let verb = verb(before: amount, in: clause, scalars) else { return nil }
    var end = verb
    while let word = Self.between.first(where: { ends(clause.lowerBound..<end, with: $0, scalars) })
    {
      end -= word.count
    }
    var start = clause.lowerBound
    for place in clause.lowerBound..<end {
      let opening = Self.openings.first { scalars[place..<end].starts(with: $0) }
      if let opening, place + opening.count < end { start = max(start, place + opening.count) }
      if Self.joining.contains(scalars[place]), place - start >= 2, end - place > 2 {
        start = place + 1
      }
      let known = note.cues.filter { $0.span.lowerBound == place && $0.span.upperBound < end }
      if known.contains(where: { [.past, .speaker].contains($0.kind) }) { start = place + 1 }
    }
    let span = note.plain.trimming(start..<max(start, end))
    return isName(span, note) ? span : nil
  }

  private func isName(_ span: Range<Int>, _ note: NoteText) -> Bool {
    let scalars = note.plain.folded[span]
    guard (2...8).contains(span.count), !Self.plain.contains(note.plain.key(span)),
      !scalars.contains(where: Self.grammar.contains)
    else { return false }
    // 商务车 is a car, 小李 one of us or of them.
    let isCar = scalars.last == "车" && scalars.dropLast().last != "汽"
    let isPerson =
      scalars.count == 2 && scalars.first.map { "小老阿".unicodeScalars.contains($0) } ?? false
    guard !isCar, !isPerson else { return false }
    let isHan = scalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
    let isSpelt = scalars.allSatisfy { ("a"..."z").contains($0) }
    return (isHan || isSpelt) && note.isUnknownName(span)
  }

  /// Where the last word of quoting before an amount begins.
  private func verb(
    before amount: Range<Int>, in clause: Range<Int>, _ scalars: [Unicode.Scalar]
  ) -> Int? {
    var place = clause.lowerBound
    var found: Int?
    while place < amount.lowerBound {
      if let verb = Self.verbs.first(where: { scalars[place...].starts(with: $0) }),
        isWhole(place, scalars)
      {
        found = amount.lowerBound - place - verb.count <= Self.longestGap ? place : nil
        place += verb.count
      } else {
        place += 1
      }
    }
    return found
  }

  private func isWhole(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[place] == "报" else { return true }
    let isBegun = place > 0 && Self.before.contains(scalars[place - 1])
    let goesOn = place + 1 < scalars.count && Self.behind.contains(scalars[place + 1])
    return !isBegun && !goesOn
  }

  private func ends(
    _ range: Range<Int>, with word: [Unicode.Scalar], _ scalars: [Unicode.Scalar]
  ) -> Bool {
    // A name stands before it.
    range.count >= word.count + 2 && scalars[range].suffix(word.count).elementsEqual(word)
  }

  private static func words(_ list: String) -> [[Unicode.Scalar]] {
    list.split(separator: " ").map { Array($0.unicodeScalars) }
  }
}
