/// The ways in which letters can be the beginnings of syllables in a row.
struct PinyinSplitting {
  /// The first letters of the syllables, for each way; the ways with the fewest syllables first.
  let initials: [String]

  /// More ways than these are not followed, nor longer texts.
  private static let most = (ways: 32, letters: 40)

  /// Splits letters.
  init(_ letters: [Unicode.Scalar]) {
    guard letters.count <= Self.most.letters else {
      initials = []
      return
    }
    let letters = letters.map { Character($0) }
    // The ways to split each beginning of the letters.
    var ways: [[String]] = [[""]]
    for end in letters.indices.map({ $0 + 1 }) {
      var found: Set<String> = []
      // The longest syllable has six letters.
      for start in max(0, end - 6)..<end where Self.isBeginning(letters[start..<end]) {
        for way in ways[start] { found.insert(way + String(letters[start])) }
      }
      let sorted = found.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
      ways.append(Array(sorted.prefix(Self.most.ways)))
    }
    // Words that are no pinyin may begin with any letter, but then nothing but first letters is typed.
    let bare = String(letters)
    initials = ways[letters.count] + (ways[letters.count].contains(bare) ? [] : [bare])
  }

  /// Whether letters may begin a syllable: a consonant, vowels, and n, ng or r, as far as they go.
  private static func isBeginning(_ letters: ArraySlice<Character>) -> Bool {
    guard let first = letters.first else { return false }
    var rest = letters
    if !isVowel(first) {
      rest = rest.dropFirst()
      if "zcs".contains(first), rest.first == "h" { rest = rest.dropFirst() }
    } else if !"aoe".contains(first) {
      return false
    }
    if rest.isEmpty { return true }
    let vowels = rest.prefix(while: isVowel)
    let end = String(rest.dropFirst(vowels.count))
    return (1...3).contains(vowels.count) && ["", "n", "ng", "r"].contains(end)
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiouv".contains(letter) }
}
