/// Finds people named in Chinese: 王处长, 李局, 张总, 王建国处长, 办公室刘主任.
struct ChinesePersonFinder: Sendable {
  private let names = ChineseNameFinder()
  private let surnames = ChineseSurnames.single
  private let units = UnitEndings()
  private let ours = ["我们", "我司", "我方", "咱们", "我", "咱", "同事", "我们店", "店里", "我们公司", "我们这边"]

  /// Returns the people of a clause in its order.
  func people(in clause: Range<Int>, _ note: NoteText) -> [FoundPerson] {
    let posts = note.cues(.title, in: clause).compactMap { cue in
      note.plain.folded[cue.span.lowerBound].isASCII ? nil : self.person(cue, clause, note)
    }
    let familiar =
      self.familiar(in: clause, note)
      + introduced(in: clause, note)
      + BackedNameFinder(surnames).people(in: clause, note)
      .sorted { $0.span.lowerBound < $1.span.lowerBound }
    guard let first = familiar.first else { return withoutChains(posts) }
    // 小刘是办公室秘书: one person with a name and a title.
    // 局长秘书小何: the titles right before the name are no persons of their own.
    let titled = posts.filter { one in
      one.contact.name != nil
        || !familiar.contains { person in
          person.span.lowerBound >= one.span.upperBound
            && note.plain.key(one.span.upperBound..<person.span.lowerBound).unicodeScalars.count
              <= 2
        }
    }
    guard titled.count == 1, let post = titled.first, post.contact.name == nil, familiar.count == 1
    else {
      return titled + familiar.filter { one in !titled.contains { $0.span.overlaps(one.span) } }
    }
    var person = first
    person.contact.title = post.contact.title
    person.contact.orgUnit = post.contact.orgUnit
    return [person]
  }

  /// 局长秘书: of titles in a row the last one is meant.
  private func withoutChains(_ people: [FoundPerson]) -> [FoundPerson] {
    people.filter { one in
      one.contact.name != nil || !people.contains { $0.span.lowerBound == one.span.upperBound }
    }
  }

  /// 老周, 小刘: how colleagues call each other; a contact only with a part in the purchase or a post.
  private func familiar(in clause: Range<Int>, _ note: NoteText) -> [FoundPerson] {
    let scalars = note.plain.folded
    return clause.dropLast().compactMap { place in
      let isYoung =
        (scalars[place] == "小" || scalars[place] == "老") && surnames.contains(scalars[place + 1])
      // 李姐, 王哥: kin by courtesy.
      let isKin =
        surnames.contains(scalars[place]) && "姐哥".unicodeScalars.contains(scalars[place + 1])
      guard isYoung || isKin,
        !PersonStopWords.isWord(scalars[place...place + 1]), !isOurs(before: place, clause, note)
      else { return nil }
      let span = place..<place + 2
      let unit = unit(before: place, clause, note)
      let behind = span.upperBound..<clause.upperBound
      let post = note.cues(.title, in: clause).last {
        $0.span.upperBound == place && $0.span.count > 1
      }
      let isRole = note.cues(.roleVerb, .roleLink, in: clause).contains {
        $0.span.upperBound == place && ($0.kind == .roleVerb || note.has(.roleTopic, in: clause))
      }
      let next = note.clause(after: clause).map {
        $0.lowerBound..<min($0.upperBound, $0.lowerBound + 9)
      }
      let isFollowed = next.map { note.has(.roleVerb, in: $0) } ?? false
      let speaks = note.cues(.report, in: behind).contains {
        $0.span.lowerBound <= span.upperBound + 1
      }
      guard
        unit != nil || post != nil || isRole || isFollowed || speaks
          || note.has(.roleVerb, .title, in: behind)
      else { return nil }
      return FoundPerson(
        contact: ReadContact(name: note.typed(span), title: post?.text, orgUnit: unit), span: span)
    }
  }

  /// 联系人张伟: a full name where one is announced.
  private func introduced(in clause: Range<Int>, _ note: NoteText) -> [FoundPerson] {
    let scalars = note.plain.folded
    return note.cues(.intro, in: clause).compactMap { cue in
      var start = cue.span.upperBound
      while start < clause.upperBound, [" ", ":", "是", "叫"].contains(scalars[start]) { start += 1 }
      guard start + 1 < clause.upperBound, surnames.contains(scalars[start]) else { return nil }
      var end = start + 1
      while end < min(clause.upperBound, start + 3), (0x4E00...0x9FFF).contains(scalars[end].value),
        !PersonStopWords.isGrammar(scalars[end]),
        !note.allCues(in: end..<clause.upperBound)
          .contains(where: { $0.span.lowerBound == end && $0.span.count > 1 })
      { end += 1 }
      if let spaced = names.spacedEnd(from: start, in: clause, note) { end = spaced }
      guard end - start >= 2,
        !note.cues(.title, in: clause).contains(where: {
          $0.span.lowerBound <= end && $0.span.upperBound > start
        })
      else { return nil }
      return FoundPerson(
        contact: ReadContact(
          name: note.name(start..<end), orgUnit: unit(before: cue.span.lowerBound, clause, note)),
        span: start..<end)
    }
  }

  private func person(_ title: Cue, _ clause: Range<Int>, _ note: NoteText) -> FoundPerson? {
    let scalars = note.plain.folded
    let start = title.span.lowerBound
    let isShort = title.span.count == 1
    guard let nameStart = names.start(before: title.span, in: clause, note) else {
      return isShort ? nil : followed(title, clause, note) ?? bare(title, clause, note)
    }
    guard !isOurs(before: nameStart, clause, note), !isPartOfWord(title, scalars),
      !isShort || isFree(nameStart, title, clause, note)
    else {
      return nil
    }
    let span = nameStart..<title.span.upperBound
    // 王建国处长 has a name of its own; 王处长 is called so.
    let isCompound = ChineseSurnames.isCompound(scalars, at: nameStart)
    let isFull = start - nameStart >= (isCompound ? 3 : 2)
    let name = isFull ? note.name(nameStart..<start) : note.typed(span)
    return FoundPerson(
      contact: ReadContact(
        name: name, title: full(title.text, name),
        orgUnit: unit(before: nameStart, clause, note)
          ?? unit(behind: title.span.upperBound, clause, note)),
      span: span)
  }

  /// 总 by itself is how a manager is called, no post.
  private func full(_ title: String, _ name: String) -> String { title }

  /// 城管局 is no 管局: before a short title of a place a name begins where a word has ended.
  private func isFree(_ start: Int, _ title: Cue, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    guard start > clause.lowerBound, "局处院所厂校队科支".contains(note.plain.key(title.span)) else {
      return true
    }
    return names.begins(start, clause, note)
  }

  private func isPartOfWord(_ title: Cue, _ scalars: [Unicode.Scalar]) -> Bool {
    guard title.span.count == 1, title.span.upperBound < scalars.count else { return false }
    return PersonStopWords.follows(scalars[title.span.lowerBound], scalars[title.span.upperBound])
  }

  private func isOurs(before start: Int, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    ours.contains { word in
      let count = word.unicodeScalars.count
      return start - count >= clause.lowerBound && note.plain.key(start - count..<start) == word
    }
  }

  /// 副总裁刘志强, 处长王建国: the name behind its title, up to the end or another known word.
  private func followed(_ title: Cue, _ clause: Range<Int>, _ note: NoteText) -> FoundPerson? {
    guard let name = names.name(behind: title.span, in: clause, note),
      !isOurs(before: title.span.lowerBound, clause, note)
    else { return nil }
    return FoundPerson(
      contact: ReadContact(
        name: note.typed(name), title: title.text,
        orgUnit: unit(before: title.span.lowerBound, clause, note)),
      span: name)
  }

  /// A title without a name counts only beside its department or with a part in the purchase.
  private func bare(_ title: Cue, _ clause: Range<Int>, _ note: NoteText) -> FoundPerson? {
    let behind = title.span.upperBound..<clause.upperBound
    let unit = unit(before: title.span.lowerBound, clause, note)
    let lead = clause.lowerBound..<title.span.lowerBound
    let isLinked =
      note.has(.roleTopic, .roleVerb, in: lead)
      && note.cues(.roleLink, in: lead).contains { title.span.lowerBound - $0.span.upperBound <= 6 }
    guard unit != nil || note.has(.roleVerb, in: behind) || isLinked,
      !isOurs(before: title.span.lowerBound, clause, note)
    else { return nil }
    return FoundPerson(
      contact: ReadContact(name: nil, title: title.text, orgUnit: unit), span: title.span)
  }

  private func unit(before start: Int, _ clause: Range<Int>, _ note: NoteText) -> String? {
    let cue = note.cues(.unitWord, in: clause).last {
      $0.span.upperBound <= start + 1 && start - $0.span.upperBound <= 1
    }
    return (cue?.span ?? units.unit(endingAt: start, in: clause, note)).map { note.typed($0) }
  }

  /// 王处长 后勤处: the department may stand behind, when nothing follows it.
  private func unit(behind end: Int, _ clause: Range<Int>, _ note: NoteText) -> String? {
    let cue = note.cues(.unitWord, in: clause).first {
      $0.span.lowerBound >= end && $0.span.lowerBound - end <= 1
    }
    guard let cue, note.plain.trimming(clause).upperBound == cue.span.upperBound else { return nil }
    return note.typed(cue.span)
  }
}
