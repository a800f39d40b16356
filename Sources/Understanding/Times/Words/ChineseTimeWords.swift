/// Chinese words of time; `WordList` tells how a line is written.
///
/// Units are numbered as `TimeUnit` lists them: 0 second … 7 year. Weekdays count from Monday as 1,
/// parts of the day as `DayPart` does. A day with a part is 100 times the day, counted from today,
/// plus the part.
struct ChineseTimeWords: Sendable {
  /// The words.
  let list = WordList(
    """
    # Units that a number counts.
    unit 0: 秒 秒钟
    unit 1: 分 分钟
    unit 2: 小时 个小时 钟头 个钟头 個小時 时
    unit 3: 天 日 晚
    unit 4: 周 个周 星期 个星期 礼拜 个礼拜
    unit 5: 个月 個月
    unit 6: 季度 个季度
    unit 7: 年 载
    workday: 工作日 个工作日 交易日 个交易日
    quarterHour: 刻 刻钟
    # After 个半: 一个半月.
    halfUnit 2: 个半小时 个半钟头
    halfUnit 4: 个半星期 个半礼拜
    halfUnit 5: 个半月
    moreUnit 2: 个多小时 个多钟头
    moreUnit 4: 个多星期 个多礼拜
    moreUnit 5: 个多月
    halfLength 1: 半分钟
    halfLength 2: 半小时 半个小时 半个钟头 半个多小时 半点钟
    halfLength 3: 半天
    halfLength 4: 半个星期 半周 半个礼拜
    halfLength 5: 半个月 半月
    halfLength 7: 半年 半年多
    someLength 1: 几分钟
    someLength 2: 几个小时 几小时
    someLength 3: 几天 几日 数天 数日 好几天
    someLength 4: 几周 几个星期 数周
    someLength 5: 几个月 数月 好几个月
    someLength 7: 几年 数年 好几年
    half: 半
    plus: 又 零 加 外加 加上

    # Days counted from today.
    relDay -4: 大大前天
    relDay -3: 大前天 大前日
    relDay -2: 前天 前日
    relDay -1: 昨天 昨日 昨儿
    relDay 0: 今天 今日 今儿 本日 当天 当日 全天
    relDay 1: 明天 明日 明儿 次日 翌日
    relDay 2: 后天 後天 后日 后儿
    relDay 3: 大后天 大後天 大后日
    relDay 4: 大大后天
    relDayPart -97: 昨早 昨晨
    relDayPart -93: 昨晚 昨夜
    relDayPart 3: 今早 今晨
    relDayPart 7: 今晚 今夜 今儿晚上
    relDayPart 103: 明早 明晨
    relDayPart 107: 明晚 明夜
    relDayPart 203: 后天早
    now: 现在 此时 此刻 马上 立刻 即刻

    weekday 1: 周一 星期一 礼拜一
    weekday 2: 周二 星期二 礼拜二
    weekday 3: 周三 星期三 礼拜三
    weekday 4: 周四 星期四 礼拜四
    weekday 5: 周五 星期五 礼拜五
    weekday 6: 周六 星期六 礼拜六
    weekday 7: 周日 周天 星期日 星期天 礼拜日 礼拜天
    weekdayMark 1: 一
    weekdayMark 2: 二
    weekdayMark 3: 三
    weekdayMark 4: 四
    weekdayMark 5: 五
    weekdayMark 6: 六
    weekdayMark 7: 日 天
    weekend: 周末 週末
    weekUnit 4: 周 星期 礼拜 週
    shift -3: 上上上
    shift -2: 上上 上上个
    shift -1: 上 上个 上一 上一个
    shift 0: 这 这个 本 当 这一 这一个 此
    shift 1: 下 下个 下一 下一个
    shift 2: 下下 下下个
    shift 3: 下下下
    relYear -2: 前年
    relYear -1: 去年 上年 上一年
    relYear 0: 今年 本年 本年度 今年度 当年
    relYear 1: 明年 来年 下年 下一年 明年度
    relYear 2: 后年 後年
    yearMark: 年 年度
    monthMark 5: 月 月份
    lunarMark: 农历 阴历 旧历
    lunarMonth 1: 正月
    lunarMonth 11: 冬月
    lunarMonth 12: 腊月
    dayMark: 日 号 號
    quarterMark 6: 季度 季
    firstMonth: 首月 头一个月

    # Thirds: 1 the beginning, 2 the middle, 3 the end.
    third 1: 初 上旬 月初
    third 2: 中旬 中 月中
    third 3: 底 末 下旬 月底 月末
    monthThird 1: 月初
    monthThird 2: 月中
    monthThird 3: 月底 月末
    yearThird 1: 年初
    yearThird 2: 年中
    yearThird 3: 年底 年末 年终 岁末
    quarterThird 1: 季初 季度初
    quarterThird 3: 季末 季度末 季底 季度底
    weekThird 1: 周初
    weekThird 2: 周中
    halfYear 1: 上半年
    halfYear 2: 下半年
    halfMonth 1: 上半月
    halfMonth 2: 下半月
    halfWeek 1: 上半周
    halfWeek 2: 下半周
    first: 前 头
    last: 最后 最後 末

    # Parts of the day.
    part 1: 凌晨 清晨
    part 2: 早间 早
    part 3: 早上 上午 早晨 午前 晨间 一早 一大早
    part 4: 中午 正午 午间
    part 5: 下午 午后
    part 6: 傍晚 黄昏
    part 7: 晚上 晚 晚间 夜间 当晚
    part 8: 夜里 深夜 夜晚
    part 9: 半夜 午夜
    hourMark: 点 點 点钟 时 時
    pointNoun: 建议 意见 要求 原因 问题 想法 说明 顾虑 担心 体会 优势 不足
    minuteMark: 分
    secondMark: 秒
    sharp: 整 正
    quarterPast 15: 一刻
    quarterPast 45: 三刻
    lacking: 差
    vaguely: 左右 许 前后 上下

    # Which side of a time.
    before -1: 前 之前 以前
    after 1: 后 之后 以后 过后 後
    onwards: 起 开始 以来
    fromWord: 从 自 自从 由
    inWord 0: 在 于
    between: 之间 间
    upTo: 截至 截止 截止到 直到 到
    ending: 为止 止
    inside: 内 以内 之内 里
    past -1: 过去 最近 近 过去的 最近的 前面
    coming 1: 未来 接下来 今后 将来 往后 未来的 接下来的
    of: 的
    to: 到 至 - -- ~ ー 或
    openTo: 或之后 及以后 及之后
    openFrom: 或之前 及以前 及之前
    every: 每 每个 每逢 逢
    everyOther: 隔 每隔
    eachUnit 1: 分钟
    eachUnit 2: 小时 个小时
    eachUnit 3: 天 日
    eachUnit 4: 周 星期 个星期 礼拜 个礼拜
    eachUnit 5: 月 个月
    eachUnit 6: 季度 个季度 季
    eachUnit 7: 年
    workdays: 工作日 个工作日
    listMark: 、 和 与 及 ,
    about 1: 大约 约 大概 差不多 大致
    passing: 过 再过
    """)
}
