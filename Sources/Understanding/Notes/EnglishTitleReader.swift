/// Reads posts written in English: fleet manager, VP Procurement, deputy director, head of operations.
struct EnglishTitleReader: Sendable {
  private let following: Set<String> = ["vp", "head", "director", "president", "vice president"]
  private let articles: Set<String> = [
    "the", "a", "an", "their", "his", "her", "new", "is", "as", "their",
  ]

  /// Returns the posts of a clause in its order.
  func titles(in clause: Range<Int>, _ note: NoteText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for head in note.cues(.titleHead, in: clause) {
      guard (found.last?.upperBound ?? 0) <= head.span.lowerBound else { continue }
      let start = start(of: head.span, clause, note)
      let end = end(of: head, clause, note)
      if let last = found.last, last.upperBound > start {
        found[found.count - 1] = last.lowerBound..<end
      } else {
        found.append(start..<end)
      }
    }
    return found
  }

  /// The words directly before a head that belong to its title.
  private func start(of head: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Int {
    var start = head.lowerBound
    while let before = note.cues(.titleModifier, .titleHead, in: clause).last(where: {
      $0.span.upperBound <= start && isSpace($0.span.upperBound..<start, note)
    }) {
      start = before.span.lowerBound
    }
    return afterArticle(start, clause, note) ?? start
  }

  /// The body shop manager: up to two words between an article and a title belong to it.
  private func afterArticle(_ start: Int, _ clause: Range<Int>, _ note: NoteText) -> Int? {
    let words = note.words(in: max(clause.lowerBound, start - 26)..<start).suffix(3)
    guard
      let article = words.lastIndex(where: { ["the", "their", "a"].contains(note.plain.key($0)) })
    else { return nil }
    let between = words[(article + 1)...]
    guard let first = between.first,
      between.allSatisfy({ word in
        !note.allCues(in: word).contains {
          $0.kind != .unitWord && $0.kind != .topic && $0.kind != .buying
        }
          && !["new", "old", "whole", "nice", "same", "other", "acting"].contains(
            note.plain.key(word))
          && !note.plain.isCapitalized(word)
      })
    else { return nil }
    return first.lowerBound
  }

  private func end(of head: Cue, _ clause: Range<Int>, _ note: NoteText) -> Int {
    var end = head.span.upperBound
    let words = note.words(in: end..<clause.upperBound)
    guard let first = words.first, isSpace(end..<first.lowerBound, note) else { return end }
    let isOf = note.plain.key(first) == "of"
    guard isOf || following.contains(note.plain.key(head.span)) else { return end }
    for (index, word) in words.dropFirst(isOf ? 1 : 0).prefix(4).enumerated() {
      let key = note.plain.key(word)
      let isPart =
        note.cues(.titleModifier, .unitWord, in: clause).contains {
          $0.span.lowerBound <= word.lowerBound && $0.span.upperBound >= word.upperBound
        } || isOf && index > 0 && ["services", "and", "management"].contains(key)
        || isOf && index == 0 && note.plain.isCapitalized(word)
      guard isPart else { break }
      end = word.upperBound
    }
    return end
  }

  private func isSpace(_ range: Range<Int>, _ note: NoteText) -> Bool {
    range.count <= 1 && range.allSatisfy { [" ", "-", "/"].contains(note.plain.folded[$0]) }
  }
}
