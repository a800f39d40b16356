import Accounts

/// Makes what the search indexes hold of entries.
struct IndexLines {
  /// How characters are read.
  var pinyin: PinyinTable
  /// The account of the entry before, and its key.
  private var owner: (account: AccountID, key: String)?

  /// Creates it.
  init(_ pinyin: PinyinTable) {
    self.pinyin = pinyin
  }

  /// Returns the lines of the entries of one act in one account, entry by entry.
  mutating func lines(of entries: [Entry]) -> [[IndexLine]] {
    var typed = TypedLines()
    return entries.map { lines(of: $0, isFirst: typed.isFirst($0)) }
  }

  /// Returns the lines of an entry; none when there is nothing to be searched for.
  ///
  /// - Parameter isFirst: Whether it is the first one of its act that rests on its typed line.
  mutating func lines(of entry: Entry, isFirst: Bool) -> [IndexLine] {
    let text = EntryText(entry, isFirst: isFirst)
    let choice = Self.choice(entry.body)
    var lines: [IndexLine] = []
    if !text.words.isEmpty || choice != nil {
      let units = SearchUnits(text.words).units
      let keys = SearchTerms.characters(units) + [key(of: entry.account)]
      lines.append(
        IndexLine(
          .note, words: SearchTerms.words(units), keys: keys + (choice.map { [$0] } ?? [])))
    }
    if let name = text.name {
      let units = SearchUnits(name.text).units
      let spelling = name.spoken.flatMap { form in
        SearchTerms.spelling(NameReading(form, isPerson: name.isPerson, &pinyin))
      }
      let keys = SearchTerms.characters(units) + [key(of: entry.account)] + spelling
      let words =
        SearchTerms.words(units) + name.also.flatMap { SearchTerms.words(SearchUnits($0).units) }
      lines.append(IndexLine(name.isPerson ? .person : .account, words: words, keys: keys))
    }
    if !text.talk.isEmpty { lines.append(line(of: text.talk, in: entry.account)) }
    return lines
  }

  /// Whether an entry has lines at all, which is sooner known than what they say.
  static func isSome(of entry: Entry, isFirst: Bool) -> Bool {
    let text = EntryText(entry, isFirst: isFirst)
    return !text.words.isEmpty || text.name != nil || !text.talk.isEmpty
      || choice(entry.body) != nil
  }

  /// One line for a whole talk: what is looked for may stand in several places of it.
  private mutating func line(of talk: [TalkLine], in account: AccountID) -> IndexLine {
    let units = talk.map { SearchUnits($0.text).units }
    return IndexLine(
      .talk, words: units.flatMap(SearchTerms.words),
      keys: SearchTerms.characters(units.flatMap { $0 }) + [key(of: account)])
  }

  private mutating func key(of account: AccountID) -> String {
    if let owner, owner.account == account { return owner.key }
    let key = SearchTerms.owner(account)
    owner = (account, key)
    return key
  }

  /// The key of a choice: its title is the playbook's, and not in the entry.
  private static func choice(_ body: EntryBody) -> String? {
    guard case .set(let field, .choice(let id)) = body else { return nil }
    return SearchTerms.choice(id, of: field)
  }
}
