/// Finds resistance to us, our offer or buying; praise and what is settled are none.
///
/// A phrase resists by itself (不想换); else what is complained of and the complaint make one
/// (油耗 + 太高, small + boot), or a word of worry and a topic (担心 + 续航).
struct ObjectionDetector: FactDetector {
  private struct Finding {
    let topic: ObjectionTopic
    let span: Range<Int>
    let cue: Range<Int>
    let rule: String
  }

  private static let later = ["再看", "再说", "再考虑", "再议", "再定", "再研究", "再商量", "再想"]
  /// Times that are no dates.
  private static let vague = ["年后", "节后", "过完年", "过完节", "以后", "过阵子", "过段时间"]
  private static let again = [
    "look at it again", "look again", "come back to it", "revisit", "think about it again",
    "decide later", "talk again",
  ]

  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    var seen: Set<ObjectionTopic> = []
    var facts: [Fact] = []
    for clause in note.clauses where !isOver(clause, note) {
      for found in findings(in: clause, note)
      where !isAnswered(found.topic, earlier) && seen.insert(found.topic).inserted {
        facts.append(
          Fact(
            .objection(found.topic), span: found.span, rule: "objection.\(found.rule)",
            cue: found.cue))
      }
    }
    return facts
  }

  /// A budget that was cut, with what is left of it, is a budget.
  private func isAnswered(_ topic: ObjectionTopic, _ earlier: [Fact]) -> Bool {
    topic == .budget
      && earlier.contains {
        if case .budget = $0.value { return true }
        return false
      }
  }

  private func findings(in clause: Range<Int>, _ note: NoteText) -> [Finding] {
    let pairs = pairs(in: clause, note) + [comparison(in: clause, note)].compactMap(\.self)
    let phrases = note.cues(.objection, in: clause).compactMap { cue -> Finding? in
      guard let topic = ObjectionTopic(rawValue: cue.text),
        !pairs.contains(where: { $0.span.overlaps(cue.span) }),
        !isSettled(topic, cue.span, clause, note)
      else { return nil }
      return Finding(topic: topic, span: cue.span, cue: cue.span, rule: "phrase")
    }
    let delays = note.speaker == .us ? [delay(in: clause, note)].compactMap(\.self) : []
    return (pairs + phrases + (phrases.isEmpty ? delays : [])).sorted {
      $0.span.lowerBound < $1.span.lowerBound
    }
  }

  /// A topic with its complaint, or with a word of worry.
  private func pairs(in clause: Range<Int>, _ note: NoteText) -> [Finding] {
    note.cues(.topic, in: clause).compactMap { topic in
      guard let name = ObjectionTopic(rawValue: topic.text) else { return nil }
      let isEnglish = note.plain.folded[topic.span.lowerBound].isASCII
      let partner =
        note.cues(.bad, in: clause).first {
          fits($0, name)
            && isBeside(
              topic.span, $0.span, isEnglish ? 18 : 4, isEnglish ? (name == .rules ? 14 : 6) : -1)
        }
        ?? note.cues(.worry, in: clause).first {
          isBeside(topic.span, $0.span, isEnglish ? 26 : 8, isEnglish ? 30 : 8)
        }
      guard let partner else { return nil }
      let span =
        min(
          topic.span.lowerBound, partner.span.lowerBound)..<max(
          topic.span.upperBound, partner.span.upperBound)
      let inner = topic.span.upperBound..<max(topic.span.upperBound, partner.span.lowerBound)
      guard !note.has(.deny, in: inner), !isSettled(name, span, clause, note) else { return nil }
      let rule = partner.kind == .bad ? "complaint" : "worry"
      return Finding(topic: name, span: span, cue: partner.span, rule: rule)
    }
  }

  /// 你们比骏途贵, the Halden is cheaper: a price held against another's, in the customer's mouth or
  /// told of us.
  private func comparison(in clause: Range<Int>, _ note: NoteText) -> Finding? {
    guard note.speaker == .customer || note.has(.us, .ours, .report, in: clause),
      !note.isQuestion(clause)
    else { return nil }
    let key = Array(note.plain.folded[clause])
    let finder = PriceComparison()
    guard let span = finder.span(in: key, isTheirs: note.speaker == .customer) else { return nil }
    let found = span.lowerBound + clause.lowerBound..<span.upperBound + clause.lowerBound
    return Finding(topic: .price, span: found, cue: found, rule: "comparison")
  }

  /// 他说年后再看, she said they'd look at it again next year: told of them, it puts us off.
  private func delay(in clause: Range<Int>, _ note: NoteText) -> Finding? {
    guard let report = note.cues(.report, in: clause).first,
      !note.has(.us, in: clause.lowerBound..<report.span.lowerBound)
    else { return nil }
    let spoken = report.span.upperBound..<clause.upperBound
    guard !note.has(.us, .deny, in: spoken), !note.isQuestion(clause) else { return nil }
    let times = note.expressions(in: spoken).filter { $0.value.isDate }.map(\.span)
    let isPutOff =
      times.contains { time in
        let lead = note.plain.key(report.span.upperBound..<time.lowerBound)
        return Self.again.contains { lead.contains($0) }
          || isLater(time.upperBound..<clause.upperBound, note)
      }
      || Self.vague.contains { word in
        let start = spoken.lowerBound
        let end = start + word.unicodeScalars.count
        return end <= clause.upperBound && note.plain.key(start..<end) == word
          && isLater(end..<clause.upperBound, note)
      }
    let span = note.plain.trimming(spoken)
    return isPutOff ? Finding(topic: .other, span: span, cue: report.span, rule: "delay") : nil
  }

  /// Whether nothing but 再看 and its like stands behind a time; 再看车 is a visit.
  private func isLater(_ rest: Range<Int>, _ note: NoteText) -> Bool {
    let key = note.plain.key(note.plain.trimming(rest))
    return Self.later.contains { word in
      key.hasPrefix(word)
        && ["", "吧", "看", "看吧", "说吧", "一下", "这事"].contains(key.dropFirst(word.count))
    }
  }

  private func fits(_ bad: Cue, _ topic: ObjectionTopic) -> Bool {
    bad.text.split(separator: ",").contains { $0 == topic.rawValue }
  }

  /// Whether a word stands at most so far behind a topic, or so far before it; -1 is never.
  private func isBeside(_ topic: Range<Int>, _ word: Range<Int>, _ behind: Int, _ before: Int)
    -> Bool
  {
    if word.lowerBound >= topic.upperBound { return word.lowerBound - topic.upperBound <= behind }
    return word.upperBound <= topic.lowerBound && topic.lowerBound - word.upperBound <= before
  }

  private func isSettled(
    _ topic: ObjectionTopic, _ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText
  ) -> Bool {
    if topic != .supplier, note.cues(.calm, in: clause).contains(where: { !$0.span.overlaps(span) })
    {
      return true
    }
    // 有没有现车 is a question.
    let first = span.lowerBound
    if first > 0, note.plain.folded[first] == "没", note.plain.folded[first - 1] == "有" {
      return true
    }
    let reach = note.plain.folded[span.lowerBound].isASCII ? 12 : 3
    let before = max(clause.lowerBound, span.lowerBound - reach)..<span.lowerBound
    if note.has(.deny, in: before) { return true }
    if topic == .supplier || topic == .other || topic == .budget { return false }
    return isOfOthers(before: span.lowerBound, clause, note)
  }

  /// The rival's car, price or workshop and their present cars may be bad; dearer than those we may not be.
  private func isOfOthers(before place: Int, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    let lead = clause.lowerBound..<place
    // 他们车龄八年了,后备箱也小: the clause before was about the present cars.
    if let before = note.clause(before: clause), note.has(.stock, in: before),
      !note.has(.us, .ours, .them, .report, in: lead)
    {
      return true
    }
    if note.has(.than, in: clause) || note.has(.us, .ours, in: lead) { return false }
    return note.has(.rivalWord, .rival, .make, .stock, in: lead)
  }

  /// 之前嫌贵,现在没意见了: what a later clause settles is over.
  private func isOver(_ clause: Range<Int>, _ note: NoteText) -> Bool {
    if let next = note.clause(after: clause), isAccepted(next, note) { return true }
    guard note.has(.past, in: clause), let index = note.clauses.firstIndex(of: clause) else {
      return false
    }
    return note.clauses.dropFirst(index + 1).prefix(1).contains {
      note.has(.calm, in: $0) || note.has(.settled, in: $0) && !note.has(.objection, .bad, in: $0)
    }
  }

  /// 但客户能接受: the next clause takes it as it is.
  private func isAccepted(_ clause: Range<Int>, _ note: NoteText) -> Bool {
    let key = note.plain.key(clause)
    let isBut = ["但", "不过", "可", " but", "but", "though", "however"].contains {
      key.trimmingPrefix(" ").hasPrefix($0)
    }
    return isBut && note.has(.calm, in: clause) && !note.has(.objection, .bad, .topic, in: clause)
  }
}
