/// Taking a name apart that was written in one piece.
extension CardName {
  /// The family names of two characters, those of the Hundred Family Names and others in use.
  private static let compound: Set<String> = [
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "司空", "司寇", "夏侯", "皇甫", "尉迟", "尉遲", "公孙",
    "公孫", "公羊", "公冶", "公良", "公西", "慕容", "令狐", "东方", "東方", "东郭", "東郭", "南宫", "南宮", "西门", "西門",
    "北宫", "端木", "独孤", "獨孤", "长孙", "長孫", "宇文", "轩辕", "軒轅", "赫连", "赫連", "呼延", "闻人", "聞人", "钟离",
    "鍾離", "鲜于", "鮮于", "闾丘", "濮阳", "濮陽", "淳于", "单于", "太叔", "申屠", "仲孙", "澹台", "澹臺", "宗政", "拓跋",
    "百里", "东门", "南门", "子车", "颛孙", "谷梁", "穀梁", "巫马", "漆雕", "乐正", "壤驷", "夹谷", "宰父", "微生", "梁丘",
    "左丘", "第五", "贺兰", "达奚", "褚师", "爱新觉罗", "叶赫那拉", "纳兰", "那拉", "钮祜禄",
  ]
  /// What people are called after the family name.
  private static let addresses = [
    "总经理", "董事长", "总监", "经理", "局长", "处长", "科长", "厅长", "部长", "厂长", "校长", "院长", "所长", "队长", "站长",
    "会长", "市长", "县长", "区长", "镇长", "主任", "主管", "书记", "秘书", "委员", "政委", "会计", "教授", "医生", "律师",
    "工程师", "老师", "师傅", "老板", "先生", "女士", "小姐", "太太", "同志", "总", "局", "处", "科", "厅", "董", "工", "姐",
    "哥", "队", "所",
  ]
  private static let honorifics: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "rev", "capt", "captain", "col",
    "colonel", "gen", "maj", "major", "lt", "sgt", "cmdr", "adm", "hon", "fr", "eng", "ing",
    "sheikh",
  ]
  private static let endings: Set<String> = ["jr", "sr", "ii", "iii", "iv", "phd", "md", "mba"]
  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "la", "le", "bin", "ibn",
    "al", "ter", "ten",
  ]

  /// Takes a name apart: 欧阳建国 into 欧阳 and 建国, 王处长 into 王 and 处长, Linda Chen into Chen and
  /// Linda. A name that tells no family name, such as 阿里木·买买提, is given as a whole.
  package init(splitting name: String) {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let whole = words.joined(separator: " ")
    if words.count == 1, Self.isHan(whole) {
      self.init(chinese: whole)
    } else if words.count == 2, words.allSatisfy(Self.isHan) {
      self.init(family: words[0], given: words[1])
    } else if let comma = whole.firstIndex(of: ","), comma != whole.startIndex {
      let given = whole[whole.index(after: comma)...].drop(while: \.isWhitespace)
      self.init(family: String(whole[..<comma]), given: String(given))
    } else {
      self.init(words: words)
    }
  }

  private init(chinese name: String) {
    let isFamiliar = name.count == 2 && name.first.map { "老小阿".contains($0) } == true
    let own = isFamiliar ? name.dropFirst() : name[...]
    let length = Self.familyLength(of: own)
    let (family, rest) = (String(own.prefix(length)), String(own.dropFirst(length)))
    if let ranked = Self.ranked(rest) {
      self.init(family: family, given: ranked.given, suffix: ranked.rank)
    } else if rest.count > 3 {
      // Too long for a person: more likely a department.
      self.init(given: name)
    } else {
      self.init(family: family, given: rest, prefix: isFamiliar ? String(name.prefix(1)) : "")
    }
  }

  /// A name of two characters has one for the family, unless both together are a family name.
  private static func familyLength(of name: Substring) -> Int {
    for length in [4, 3, 2] where name.count >= length {
      if compound.contains(String(name.prefix(length))) { return length }
    }
    return 1
  }

  /// What follows a family name, parted at the rank it ends in. A rank of one character says so only
  /// when it stands alone: 王总 has one, 王小工 has none.
  private static func ranked(_ rest: String) -> (given: String, rank: String)? {
    for rank in addresses where rest.hasSuffix(rank) {
      var given = rest.dropLast(rank.count)
      if rank.count == 1, !given.isEmpty { continue }
      var whole = rank
      if given.last == "副" || given.last == "总" {
        whole = given.suffix(1) + rank
        given = given.dropLast()
      }
      return given.count <= 2 ? (String(given), whole) : nil
    }
    return nil
  }

  private init(words: [String]) {
    var rest = words[...]
    var prefix: [String] = []
    var suffix: [String] = []
    while rest.count > 1, let first = rest.first, Self.honorifics.contains(Self.bare(first)) {
      prefix.append(rest.removeFirst())
    }
    while rest.count > 1, let last = rest.last, Self.endings.contains(Self.bare(last)) {
      suffix.insert(rest.removeLast(), at: 0)
    }
    var family: [String] = []
    if rest.count > 1 || !prefix.isEmpty, let last = rest.popLast() { family = [last] }
    while rest.count > 1, let last = rest.last, Self.particles.contains(last.lowercased()) {
      family.insert(rest.removeLast(), at: 0)
    }
    // Van der Berg: two particles in a row belong to the family name, even with no given name.
    if rest.count == 1, family.count > 1,
      Self.particles.contains(rest[rest.startIndex].lowercased())
    {
      family.insert(rest.removeLast(), at: 0)
    }
    self.init(
      family: family.joined(separator: " "), given: rest.first ?? "",
      additional: rest.dropFirst().joined(separator: " "),
      prefix: prefix.joined(separator: " "), suffix: suffix.joined(separator: " "))
  }

  private static func bare(_ word: String) -> String {
    word.lowercased().filter { $0 != "." && $0 != "," }
  }

  private static func isHan(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy(\.properties.isIdeographic)
  }
}
