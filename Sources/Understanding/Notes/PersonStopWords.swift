/// Words that look like a surname before a title, or like a title behind one.
enum PersonStopWords {
  private static let words: Set<String> = [
    "小时", "司机", "常务", "从业", "安保", "安监", "时候", "小伙", "小学", "小组", "小心", "小事", "老总", "老板", "老大", "老师",
    "小区", "小费", "小车", "老车", "老路", "小江", "公安", "办公", "机关", "公司", "单位", "副总", "销售", "采购", "行政", "技术",
    "财务", "总经", "部门", "项目", "市场", "区域", "任何", "时任", "现任", "新任", "前任", "主任", "方面", "多方", "双方", "对方",
    "我方", "地方", "车队", "关于", "由于", "至于", "位于", "对于", "安全", "交警", "治安", "包括", "成本", "时间", "一位", "这位",
    "那位", "单独", "分管", "主管", "值班", "高管", "方案", "文件", "石化", "金融", "华东", "华南", "华北", "华为", "万科", "管车",
    "管理", "高级",
  ]

  /// Whether scalars are such a word.
  static func isWord(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    words.contains(String(String.UnicodeScalarView(scalars)))
  }

  /// Whether a scalar stands in no given name.
  static func isGrammar(_ scalar: Unicode.Scalar) -> Bool {
    "的是在和了说要有给这那与跟把被让就都也不".unicodeScalars.contains(scalar)
  }

  /// Whether the last scalar of a pair ends a word with the one before it.
  static func endsWord(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = scalars.first else { return false }
    return "一二三四五六七八九十两几每这那各整市省县区".unicodeScalars.contains(first)
  }

  /// Whether a short title and the scalar behind it are another word: 总价, 工作, 处理.
  static func follows(_ title: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    let pairs: [Unicode.Scalar: String] = [
      "总": "价部体共计数额是之要得结", "工": "作资程期厂具地人业", "处": "理于在罚置", "局": "面部限势", "科": "技学研",
      "院": "内里校系", "校": "内园区车", "队": "伍员里", "董": "事",
    ]
    return pairs[title]?.unicodeScalars.contains(next) ?? false
  }
}
