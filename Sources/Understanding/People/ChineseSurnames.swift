/// The surnames by which Chinese names are known.
enum ChineseSurnames {
  /// Surnames of one character.
  static let single = Set(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢骆岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强柴华冉房边仇朴解"
      .unicodeScalars)
  /// Those that hardly ever end a given name: before a title they are the whole name.
  static let plain = Set(
    "王李张刘陈杨赵黄周吴徐孙胡朱郭何马罗宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕卢蒋蔡贾丁魏薛阎余潘杜戴姜范姚谭廖邹熊陆郝孔崔邱秦史顾侯孟钱汤尹黎"
      .unicodeScalars)
  /// Those that are more often another word.
  static let doubtful = Set("向于时成连解查包单段常管左游项席".unicodeScalars)
  /// Those among them that may be such a word at the very start as well: 向江山局长汇报.
  static let leading = Set("向连解查包管".unicodeScalars)
  /// Surnames of two characters.
  static let compound = [
    "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "端木", "南宫", "宇文", "司空",
    "独孤", "呼延", "淳于", "申屠", "拓跋", "赫连", "钟离", "轩辕", "澹台", "闻人", "万俟",
  ].map { Array($0.unicodeScalars) }

  /// Whether a surname of two characters begins at a place.
  static func isCompound(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    guard place >= 0, place + 1 < scalars.count else { return false }
    return compound.contains { $0[0] == scalars[place] && $0[1] == scalars[place + 1] }
  }
}
