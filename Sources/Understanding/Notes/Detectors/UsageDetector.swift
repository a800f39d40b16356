/// Finds what the cars are for, who rides or drives, and how hard they are used.
struct UsageDetector: FactDetector {
  private let purposes = PurposeFinder()
  private let users = UsersFinder()

  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.flatMap { clause -> [Fact] in
      let (people, purposes) = (users.facts(in: clause, note), purposes.facts(in: clause, note))
      return purposes.filter { purpose in !people.contains { $0.span.overlaps(purpose.span) } }
        + people
        + [frequency(clause, note)].compactMap { $0 }
    }
  }

  private func frequency(_ clause: Range<Int>, _ note: NoteText) -> Fact? {
    guard !note.has(.deny, .past, .give, in: clause) else { return nil }
    // All day it may rain as well.
    let isUsed = note.has(.runs, .usersVerb, .usersWord, .kind, .vehicle, in: clause)
    let words = note.cues(.frequency, in: clause).filter {
      isUsed || !["all day", "全天"].contains(where: note.plain.key($0.span).hasPrefix)
    }
    let times = note.cues(.perTime, in: clause)
    let distances = note.cues(.distanceUnit, in: clause)
    if let time = times.first ?? words.first, let distance = distances.first {
      let low = min(time.span.lowerBound, distance.span.lowerBound, start(of: distance, note))
      let high = max(time.span.upperBound, distance.span.upperBound)
      let span = (words.map(\.span.lowerBound).min().map { min($0, low) } ?? low)..<high
      return fact(extended(span, clause, note), "frequency.distance", time.span, note)
    }
    if let word = words.first {
      return fact(extended(word.span, clause, note), "frequency.word", word.span, note)
    }
    return running(clause, note)
  }

  /// Running 24 hours, used daily: how long or how often they run.
  private func running(_ clause: Range<Int>, _ note: NoteText) -> Fact? {
    guard let verb = note.cues(.runs, in: clause).first else { return nil }
    // 一周跑五天.
    if let time = note.cues(.perTime, in: clause).first(where: {
      $0.span.upperBound == verb.span.lowerBound
    }),
      let amount = note.expressions(in: verb.span.upperBound..<clause.upperBound).first,
      amount.span.lowerBound - verb.span.upperBound <= 1
    {
      return fact(time.span.lowerBound..<amount.span.upperBound, "frequency.per", time.span, note)
    }
    for expression in note.expressions(in: verb.span.upperBound..<clause.upperBound)
    where expression.span.lowerBound - verb.span.upperBound <= 4 {
      switch expression.value {
      case .recurrence(let recurrence) where recurrence.time == nil:
        return fact(expression.span, "frequency.often", verb.span, note)
      case .length(let length) where length.seconds > 0 || length.days == 1:
        return fact(extended(expression.span, clause, note), "frequency.long", verb.span, note)
      default: continue
      }
    }
    return nil
  }

  private func fact(_ span: Range<Int>, _ rule: String, _ cue: Range<Int>, _ note: NoteText) -> Fact
  {
    Fact(.frequency(note.typed(span)), span: span, rule: rule, cue: cue)
  }

  /// Takes in what belongs to an amount behind it: 左右, 不停, a day.
  private func extended(_ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Range<Int> {
    var span = span
    let tails = [
      "左右", "上下", "以上", "多", "不停", "不歇", "不停车", "连轴转", " a day", " per day", " a week", " daily",
    ]
    for tail in tails {
      let end = span.upperBound + tail.unicodeScalars.count
      if end <= clause.upperBound, note.plain.key(span.upperBound..<end) == tail {
        span = span.lowerBound..<end
      }
    }
    return span
  }

  /// Where the number in front of a unit begins.
  private func start(of cue: Cue, _ note: NoteText) -> Int {
    note.expressions.first {
      $0.span.upperBound >= cue.span.lowerBound - 1 && $0.span.lowerBound <= cue.span.lowerBound
    }?
    .span.lowerBound ?? cue.span.lowerBound
  }
}
