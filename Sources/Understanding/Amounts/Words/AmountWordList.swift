/// The words around amounts, of both languages: currencies, limits, parts of a hundred.
struct AmountWordList: Sendable {
  /// The words.
  let list = WordList(
    """
    # Currencies in front of a number and behind it.
    currencyBefore CNY: ¥ ￥ cny rmb cn¥ 人民币
    currencyBefore USD: $ us$ usd us_$ u.s_$ u.s._$ 美元 美金
    currencyBefore EUR: € eur 欧元
    currencyBefore GBP: £ gbp
    currencyBefore HKD: hk$ hkd 港币 港元
    currencyBefore JPY: jpy 日元
    currencyAfter CNY: 元 块 块钱 圆 元人民币 人民币 人民币元 cny rmb yuan ¥ kuai 块人民币 元钱
    currencyAfter USD: 美元 美金 美圆 刀 usd dollar dollars $ bucks us_dollars u.s._dollars us$ us_dollar
    currencyAfter EUR: 欧元 eur euro euros €
    currencyAfter GBP: 英镑 gbp pound pounds pound_sterling pounds_sterling £ quid
    currencyAfter HKD: 港币 港元 hkd hk_dollars
    currencyAfter JPY: 日元 日圆 jpy yen
    currencyAfter BRL: brl
    currencyAfter SEK: sek
    currencyAfter CHF: 瑞士法郎 chf
    currencyAfter KRW: 韩元 krw won
    currencyAfter CAD: 加元 cad
    currencyAfter AUD: 澳元 aud
    currencyAfter SGD: 新加坡元 sgd
    currencyAfter TWD: 新台币 twd
    currencyMega USD: musd
    currencyMega EUR: meur
    tenth: 角 毛 mao
    hundredth: 分 分钱 fen
    centMark: cent cents c ¢
    lowerDigitOf: 块 元
    plusWord: and

    # Limits; 1 the lowest value, 2 the highest.
    limitBefore 2: 最多有 至多有 不超过 不超 不高于 不大于 不多于 最多 至多 最高 顶多 小于 少于 低于 不到 不足 ≤ < <= 控制在
    limitBefore 2: up_to at_most no_more_than not_more_than not_over under below less_than lower_than max maximum fewer_than within a_maximum_of a_max_of
    limitBefore 1: 至少有 至少要 最少有 至少 最少 最低 起码 不少于 不低于 不小于 超过 大于 多于 高于 ≥ > >=
    limitBefore 1: at_least no_less_than not_less_than more_than over above exceeding min minimum greater_than surpass surpasses a_minimum_of north_of no_fewer_than
    limitAfter 2: 以内 之内 内 以下 之下 封顶 打住 or_less or_fewer max maximum tops at_most
    limitAfter 1: 以上 之上 起 往上 or_more and_up at_least minimum + 开外
    about: about around approximately approx approx. roughly circa ~ ≈ some almost nearly close_to an_estimated 约 大约 大概 大致 差不多 近 将近 接近
    aboutAfter: 左右 上下 or_so 的样子 出头
    negative: 负 minus negative -
    rangeMark: - -- ~ 到 至 to through – —
    rangeOpen: between from 从 在
    rangeAnd: and 和 与
    rangeClose: 之间
    included: (含) （含）

    percentMark: % 个百分点 percent per_cent pct percents
    percentHalf: 个点 个点儿
    percentOf: 百分之 percent_of percents_of
    thousandthOf: 千分之
    tenThousandthOf: 万分之
    tenthPart: 成
    discount: 折
    fractionMark: 分之
    ordinalMark: 第
    ordinalFromEnd: 倒数第
    dozen: dozen dozens
    measureDozen: 打
    halfWord: half 半 半个

    adjective: patrol police executive delivery service cargo estate family luxury compact seven-seat staff new used more additional electric hybrid petrol diesel gasoline black white passenger company pool extra other ev phev big small mid-size midsize 7-seat

    # Words in which a number stands for something else.
    blocked: 一起 一下 一定 一般 一样 一些 一切 一看 一点 一点点 一直 一共 一旦 一边 一方面 一致 一律 万一 统一 唯一 之一 十分 千万别 千万不要
    blocked: 四川 四处 八卦 三亚 三菱 万科 百度 千里马 第一时间 一把手 二手 二手车 二把手 一线 二线 三方 双方 一汽 二级市场 万达 百货 一口气 一会儿 一向 一律 四川省
    blocked: 有点 有一点 差一点 晚点 早点 快点 便宜点 一两句 三心二意 一清二楚 朝九晚五 乱七八糟 五花八门 七上八下 万万 陆地 大陆 着陆 登陆 放肆 收拾 朝花夕拾 拾取
    blocked: one_another no_one one_of any_one this_one that_one which_one the_one next_of_kin
    """)
}
