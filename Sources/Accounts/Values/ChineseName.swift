/// The parts of a Chinese name as a note has it: 王建国, 王处长, 老王.
package struct ChineseName: Hashable, Sendable {
  private static let compound: Set<String> = [
    "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐",
  ]
  /// What begins a title rather than a given name.
  private static let titles: Set<Character> = [
    "总", "处", "局", "科", "所", "队", "院", "校", "厂", "姐", "哥", "工", "师", "老", "主", "书", "部", "股", "段",
    "参", "董", "站", "副", "先", "女", "区", "县", "市", "镇", "会", "秘", "政", "检", "法", "司",
  ]

  /// The family name.
  package let surname: String
  /// The given name; nil when only a title, or nothing, follows the family name.
  package let given: String?
  /// The title, or how the person is addressed, as in 王处长 and 王总; nil when there is none.
  package let title: String?

  /// Reads a name; nil when it is not written in Chinese characters.
  package init?(_ name: String) {
    guard let first = name.unicodeScalars.first, first.properties.isIdeographic else { return nil }
    let isFamiliar = name.count > 1 && (name.hasPrefix("老") || name.hasPrefix("小"))
    let rest = isFamiliar ? name.dropFirst() : name[...]
    let double = String(rest.prefix(2))
    surname = Self.compound.contains(double) ? double : String(rest.prefix(1))
    let tail = rest.dropFirst(surname.count)
    let isTitle = tail.first.map(Self.titles.contains) ?? true
    given = isTitle || isFamiliar ? nil : String(tail)
    title = isTitle && !tail.isEmpty ? String(tail) : nil
  }

  /// Returns how a bearer of titles is addressed, such as 王处长, 王处 and 老王.
  package func addresses(titles: [String]) -> [String] {
    var endings = ["先生", "女士", "小姐", "总", "工", "姐", "哥", "老师"]
    for title in titles {
      let plain = title.hasPrefix("副") ? String(title.dropFirst()) : title
      for form in [title, plain] {
        endings.append(form)
        if form.count > 1, form.hasSuffix("长") { endings.append(String(form.dropLast())) }
        if form.count > 2, form.hasSuffix("记") { endings.append(String(form.prefix(1))) }
      }
    }
    return endings.map { surname + $0 } + ["老" + surname, "小" + surname]
  }
}
