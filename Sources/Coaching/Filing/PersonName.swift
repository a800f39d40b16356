/// The parts of a name as it was written: 王处, 老王, 王建国, Mr Chen, Linda Chen.
struct PersonName {
  private let parts: [String]
  private let isChinese: Bool
  private let surname: String
  /// Whether a given name is part of it.
  private let isFull: Bool
  private let length: Int

  private static let compound: Set<String> = [
    "欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "东方",
  ]
  private static let addresses: Set<Character> = [
    "总", "处", "局", "科", "所", "队", "院", "校", "厂", "姐", "哥", "工", "师", "老", "主", "书", "部", "股", "段",
    "参", "董", "站", "副", "先", "女", "区", "县", "市", "镇", "会", "秘", "政", "检", "法", "司",
  ]
  private static let honorifics: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "sir"]

  init(_ name: String) {
    let first = name.first
    length = name.count
    isChinese = first.map { !$0.isASCII } ?? false
    guard isChinese else {
      let words = name.lowercased().split { $0.isWhitespace || $0 == "." }.map(String.init)
      parts = words.filter { !Self.honorifics.contains($0) }
      surname = parts.last ?? ""
      isFull = parts.count > 1
      return
    }
    var rest = Substring(name)
    if let lead = rest.first, "老小".contains(lead), rest.count > 1 { rest = rest.dropFirst() }
    let double = String(rest.prefix(2))
    surname = Self.compound.contains(double) ? double : String(rest.prefix(1))
    let given = rest.dropFirst(surname.count)
    isFull =
      !given.isEmpty && rest.count == name.count
      && !(given.first.map(Self.addresses.contains) ?? false)
    parts = [String(rest)]
  }

  /// How much of the name is told: a given name beats a title, a longer form a shorter.
  var fullness: Int { (isFull ? 100 : 0) + length }

  /// Whether another name may be the same person's, one of them being the shorter form.
  func mayBe(_ other: PersonName) -> Bool {
    guard isChinese == other.isChinese, !surname.isEmpty else { return false }
    if isChinese { return surname == other.surname && !(isFull && other.isFull) }
    if isFull && other.isFull { return parts == other.parts }
    let (short, long) = isFull ? (other, self) : (self, other)
    return short.parts.allSatisfy(long.parts.contains)
  }
}
