/// Names the part of an order that a number counts, as written: 七座, vans.
struct VehiclePartNamer: Sendable {
  private let common: Set<String> = [
    "car", "cars", "vehicle", "vehicles", "unit", "units", "车", "台", "辆", "台车", "辆车", "部车",
  ]

  /// Returns the words; nil when the whole order is counted.
  func part(of count: VehicleCount, _ note: NoteText) -> String? {
    if let part = count.part, !isCommon(part, note) { return note.typed(part) }
    // 七座的3台: the kind may stand in front.
    let lead = max(count.clause.lowerBound, count.span.lowerBound - 10)..<count.span.lowerBound
    if let cue = note.cues(.kind, .car, .own, in: lead).last {
      let between = note.plain.key(cue.span.upperBound..<count.span.lowerBound)
      if ["", "的", "要", "各", "车", " "].contains(between) { return note.typed(cue.span) }
    }
    guard let word = note.plain.plainly(count.span).split(separator: " ").last.map(String.init),
      word.unicodeScalars.allSatisfy({ $0.isASCII }), word.first?.isLetter ?? false,
      !common.contains(word.lowercased())
    else { return nil }
    return word
  }

  private func isCommon(_ span: Range<Int>, _ note: NoteText) -> Bool {
    common.contains(note.plain.key(span))
  }
}
