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
  /// Places and common words that begin as names do.
  private static let beginnings: Set<String> = [
    "武汉", "苏州", "徐州", "郑州", "常州", "温州", "柳州", "梅州", "贺州", "雷州", "万州", "成都", "宁波", "宁夏", "安庆", "安阳",
    "安徽", "金华", "江阴", "许昌",
    "孟州", "邓州", "彭州", "沈阳", "唐山", "梁山", "吕梁", "罗湖", "姜堰", "秦皇", "侯马", "钱塘", "余杭", "余姚", "杨浦", "黄浦",
    "黄岛",
    "周口", "吴江", "吴兴", "吴中", "张家", "张掖", "李沧", "赵县", "曹县", "江门", "江苏", "江西", "黄石", "黄山", "黄冈", "邢台",
    "邵阳", "江北", "江南", "高新", "黄河", "江汉",
    "马上", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "周末", "方才", "时常", "成为", "高层", "金额", "单价", "石油",
    "安排", "查过", "成交", "边上", "卫生", "华润", "中华", "房产", "党委", "温泉", "路政", "水利", "农林", "游客", "万一", "毕竟",
    "连同", "和平", "明天", "包含", "解释", "鲁能", "向来", "于是", "钱款", "易车", "阳光", "柴油", "童装", "强调", "牛奶", "景区",
  ]

  /// Whether scalars are such a word.
  static func isWord(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    words.contains(String(String.UnicodeScalarView(scalars)))
  }

  /// Whether scalars are a word that is no surname with the first sign of a given name.
  static func beginsWord(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    beginnings.contains(String(String.UnicodeScalarView(scalars)))
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
