/// Finds where the name before a title begins: 陈国强局长, 欧阳国强书记, 园林处林主任.
///
/// A character that may be a surname stands in given names as well: 强, 华, 江. The longer name counts
/// where it begins as names do; a surname that hardly ends a given name is the whole name.
struct ChineseNameFinder: Sendable {
  /// Titles of one character before which colleagues put a full name: 陈国强总.
  private let addresses = Set("总董工".unicodeScalars)
  private let openings = Set(
    "的是在和了跟与由找见给请问让被把到去来从向说听看对叫归靠等及而但且为得着约陪,科处部办室局队院所组长就只先最后今明昨上下周日号点早晚午过完"
      .unicodeScalars)
  /// Given names with a sign that otherwise only holds words together: 和平, 有才.
  private let peaceful = Set(
    ["和平", "和顺", "和兴", "有才", "有为", "有德", "有生", "有成", "有福", "有财", "有志", "有根", "有亮", "有光"])

  /// Returns where the name before a title begins; nil when none stands there.
  func start(before title: Range<Int>, in clause: Range<Int>, _ note: NoteText) -> Int? {
    let place = title.lowerBound
    let scalars = note.plain.folded
    if let spaced = spaced(before: place, clause, note) { return spaced }
    if place - 2 >= clause.lowerBound, ChineseSurnames.isCompound(scalars, at: place - 2) {
      return place - 2
    }
    guard place > clause.lowerBound else { return nil }
    let isShort = title.count == 1
    let near = scalars[place - 1]
    let isSurname =
      ChineseSurnames.single.contains(near) && !isInside(place - 1, clause, scalars, isShort)
    if isShort, !addresses.contains(scalars[place]) { return isSurname ? place - 1 : nil }
    if let long = compoundStart(place, clause, note) { return long }
    if isSurname { return longer(place, clause, note) ?? place - 1 }
    guard let start = full(place, clause, note) else { return nil }
    return isShort && !(place - start == 3 && begins(start, clause, note)) ? nil : start
  }

  /// Returns the name behind a title, up to the end or another known word; nil when none stands there.
  func name(behind title: Range<Int>, in clause: Range<Int>, _ note: NoteText) -> Range<Int>? {
    let scalars = note.plain.folded
    let start = title.upperBound
    guard start + 1 < clause.upperBound else { return nil }
    let surname =
      ChineseSurnames.isCompound(scalars, at: start)
      ? 2 : ChineseSurnames.single.contains(scalars[start]) ? 1 : 0
    guard surname > 0 else { return nil }
    func isWordNext(_ place: Int) -> Bool {
      note.cues.contains { $0.span.lowerBound == place && $0.span.count > 1 }
    }
    var end = start + surname
    while end < min(clause.upperBound, start + surname + 2), scalars[end].isHan,
      !PersonStopWords.isGrammar(scalars[end]), !isWordNext(end)
    { end += 1 }
    let isEnd =
      end == clause.upperBound || !scalars[end].isHan
      || PersonStopWords.isGrammar(scalars[end])
      || note.cues.contains { $0.span.lowerBound == end }
    guard isEnd, end - start > surname,
      !note.cues(.title, in: clause).contains(where: {
        $0.span.lowerBound < end && $0.span.upperBound > start
      })
    else { return nil }
    return start..<end
  }

  /// Where a name that spaces part begins: 李 娜处长, 王建国 处长.
  private func spaced(
    before title: Int, _ clause: Range<Int>, _ note: NoteText
  ) -> Int? {
    let end = note.plain.trimming(clause.lowerBound..<title).upperBound
    if end < title { return spacedBefore(end, clause, note) }
    return [1, 2].lazy.map { end - $0 }.compactMap { given in
      surname(before: given, given..<end, clause, note)
    }.first
  }

  private func spacedBefore(_ end: Int, _ clause: Range<Int>, _ note: NoteText) -> Int? {
    for length in [3, 2] where end - length >= clause.lowerBound {
      let name = end - length..<end
      if isName(name, note), starts(name.lowerBound, clause, note) { return name.lowerBound }
    }
    return [1, 2].lazy.map { end - $0 }.compactMap { given in
      surname(before: given, given..<end, clause, note)
    }.first
  }

  /// Where a surname stands that a space parts from a given name; it begins what is written there.
  private func surname(
    before place: Int, _ given: Range<Int>, _ clause: Range<Int>, _ note: NoteText
  ) -> Int? {
    guard place > clause.lowerBound, note.plain.folded[place - 1] == " ",
      given.allSatisfy({ note.plain.folded[$0].isHan }), isGiven(given, note),
      !holdsWord(given, note), !note.expressions.contains(where: { $0.span.overlaps(given) }),
      given.count > 1 || !ChineseSurnames.plain.contains(note.plain.folded[place])
    else { return nil }
    let end = note.plain.trimming(clause.lowerBound..<place).upperBound
    let isLong = ChineseSurnames.isCompound(note.plain.folded, at: end - 2)
    let start = end - (isLong ? 2 : 1)
    guard start >= clause.lowerBound,
      isLong || ChineseSurnames.single.contains(note.plain.folded[start]),
      starts(start, clause, note) || note.cues.contains(where: { $0.span.upperBound == start })
    else { return nil }
    return start
  }

  /// Returns where a name ends that a space parts from its surname, when nothing else follows: 刘 洋.
  func spacedEnd(from start: Int, in clause: Range<Int>, _ note: NoteText) -> Int? {
    let isLong = ChineseSurnames.isCompound(note.plain.folded, at: start)
    let behind = start + (isLong ? 2 : 1)
    guard behind < clause.upperBound, note.plain.folded[behind] == " " else { return nil }
    let rest = note.plain.trimming(behind..<clause.upperBound)
    let given = rest.prefix { note.plain.folded[$0].isHan }
    guard (1...2).contains(given.count), isGiven(given.startIndex..<given.endIndex, note),
      !holdsWord(given.startIndex..<given.endIndex, note)
    else { return nil }
    return given.endIndex
  }

  /// Whether a name may begin at a place: at the start, behind a mark or a word that has ended.
  func begins(_ start: Int, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    guard start > clause.lowerBound else { return true }
    let before = note.plain.folded[start - 1]
    return !before.isHan || openings.contains(before)
      || note.cues.contains { $0.span.upperBound == start }
      || note.expressions.contains { $0.span.upperBound == start }
  }

  /// Whether the characters from a surname up to a place can be a name of two or three of them.
  func isName(_ name: Range<Int>, _ note: NoteText) -> Bool {
    let scalars = note.plain.folded
    let given = name.dropFirst()
    guard ChineseSurnames.single.contains(scalars[name.lowerBound]),
      given.allSatisfy({ scalars[$0].isHan }), isGiven(given, note),
      !PersonStopWords.isWord(scalars[name]),
      !PersonStopWords.beginsWord(scalars[name.lowerBound..<name.lowerBound + 2])
    else { return false }
    let isCut = note.expressions.contains {
      $0.span.overlaps(name) && !NoteText.holds(given.startIndex..<given.endIndex, $0.span)
    }
    return !isCut && !holdsWord(name, note)
  }

  /// 诸葛亮主任, 欧阳国强书记.
  private func compoundStart(_ title: Int, _ clause: Range<Int>, _ note: NoteText) -> Int? {
    [title - 4, title - 3].first { start in
      guard start >= clause.lowerBound, ChineseSurnames.isCompound(note.plain.folded, at: start)
      else { return false }
      // 东方航空总经理 leads a company.
      if note.plain.folded[start] == "东", title - start > 3 { return false }
      let given = start + 2..<title
      return given.allSatisfy { note.plain.folded[$0].isHan } && isGiven(given, note)
        && !holdsWord(given, note)
    }
  }

  /// The longer name whose last character could be a surname by itself: 张国华主任, 江华局长.
  private func longer(_ title: Int, _ clause: Range<Int>, _ note: NoteText) -> Int? {
    let scalars = note.plain.folded
    let isPlain = ChineseSurnames.plain.contains(scalars[title - 1])
    return (isPlain ? [2] : [3, 2]).map { title - $0 }.first { start in
      guard start >= clause.lowerBound, isName(start..<title, note),
        isSound(start, clause, note)
      else { return false }
      let isCommon = ChineseSurnames.plain.contains(scalars[start])
      if isPlain { return isCommon && starts(start, clause, note) }
      return begins(start, clause, note) || isCommon && title - start == 3
    }
  }

  /// A name of three characters counts before one of two where it begins as names do: 王江山局长.
  private func full(_ title: Int, _ clause: Range<Int>, _ note: NoteText) -> Int? {
    let (short, long) = (title - 2, title - 3)
    let hasShort = short >= clause.lowerBound && isName(short..<title, note)
    let hasLong = long >= clause.lowerBound && isName(long..<title, note)
    guard hasShort, hasLong else { return hasShort ? short : hasLong ? long : nil }
    return isSound(long, clause, note) && begins(long, clause, note) ? long : short
  }

  /// Whether what may be a surname is no other word: 于成龙书记 begins so, 关于成龙书记 does not.
  private func isSound(_ start: Int, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    let surname = note.plain.folded[start]
    guard ChineseSurnames.doubtful.contains(surname) else { return true }
    return starts(start, clause, note) && !ChineseSurnames.leading.contains(surname)
  }

  /// Whether nothing that is written in characters stands before.
  private func starts(_ start: Int, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    start == clause.lowerBound || !note.plain.folded[start - 1].isHan
  }

  private func isGiven(_ given: Range<Int>, _ note: NoteText) -> Bool {
    peaceful.contains(note.plain.key(given))
      || !given.contains { PersonStopWords.isGrammar(note.plain.folded[$0]) }
  }

  /// A word that begins with the surname or reaches beyond the name, or a title or department in it.
  private func holdsWord(_ name: Range<Int>, _ note: NoteText) -> Bool {
    note.cues.contains { cue in
      guard cue.span.overlaps(name) else { return false }
      if !NoteText.holds(name, cue.span) { return true }
      // 董 is a title and a surname.
      let isFirst = cue.span.lowerBound == name.lowerBound
      return isFirst ? cue.span.count > 1 : cue.kind == .title || cue.kind == .unitWord
    }
  }

  /// A surname that belongs to the word before it: 市公安局局长.
  private func isInside(
    _ place: Int, _ clause: Range<Int>, _ scalars: [Unicode.Scalar], _ isShort: Bool
  ) -> Bool {
    guard place - 1 >= clause.lowerBound else { return false }
    let pair = scalars[place - 1...place]
    return PersonStopWords.isWord(pair) || isShort && PersonStopWords.endsWord(pair)
  }
}
