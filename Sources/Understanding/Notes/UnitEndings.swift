/// Knows departments by the last character of their name: 急救科, 综合办.
struct UnitEndings: Sendable {
  private let endings = Set("科处部办室局队院所组班".unicodeScalars)
  private let breaks = Set("的是在和了跟与由找见给请问让被把到去来从向说有这那个各每全整,.、".unicodeScalars)

  /// Returns the department that ends at a place; nil when none does.
  func unit(endingAt end: Int, in clause: Range<Int>, _ note: NoteText) -> Range<Int>? {
    let scalars = note.plain.folded
    guard end - 2 >= clause.lowerBound, endings.contains(scalars[end - 1]) else { return nil }
    var start = end - 1
    while start > clause.lowerBound, end - start < 6, isInside(start - 1, note) { start -= 1 }
    guard end - start >= 2 else { return nil }
    return start..<end
  }

  private func isInside(_ place: Int, _ note: NoteText) -> Bool {
    let scalar = note.plain.folded[place]
    guard (0x4E00...0x9FFF).contains(scalar.value), !breaks.contains(scalar) else { return false }
    if note.expressions.contains(where: { $0.span.contains(place) }) { return false }
    return !note.cues.contains { cue in
      guard cue.span.contains(place) else { return false }
      switch cue.kind {
      case .purpose, .unitWord, .roleTopic, .buying, .title, .blockedCue, .usersWord, .topic:
        return false
      case .action: return cue.span.count == 1
      default: return true
      }
    }
  }
}
