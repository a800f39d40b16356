extension Rehearsal {
  /// What a line begins with when it is not said by the one whose turn it is.
  private static let sides: [(mark: String, who: Turn.Party)] = [
    ("客户:", .customer), ("客户：", .customer), ("customer:", .customer),
    ("我:", .rep), ("我：", .rep), ("me:", .rep), ("rep:", .rep),
  ]

  /// Takes what a trainer or the rep says; the coach speaks of the rep's words alone.
  mutating func hearPair(_ words: String) -> [RehearsalEvent] {
    let folded = words.lowercased()
    let side = Self.sides.first { folded.hasPrefix($0.mark) }
    let said = side.map { String(words.dropFirst($0.mark.count)).trimmingSpaces } ?? words
    guard !said.isEmpty else { return [] }
    switch side?.who ?? awaited {
    case .customer:
      transcript.turns.append(Turn(.customer, said))
      return []
    case .rep:
      speak(said, doing: nil)
      return coaching()
    }
  }
}
