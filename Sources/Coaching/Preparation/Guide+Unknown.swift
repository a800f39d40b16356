import Accounts
import Diagnostics
import Playbooks
import Understanding

/// Lines that answer nothing that was asked.
extension Guide {
  /// Whether a line says only that the answer to a question is not known yet.
  func isNotKnown(_ line: String, _ question: Question, _ others: OtherFacts) -> Bool {
    let filing = AnswerFiling(
      context: context, account: file.account, subject: interview.route.subject)
    return NotKnownReader(context.reader).isNotKnown(
      line, as: filing.kind(of: question.prompt, choices: question.choices),
      asked: AskedWords(label: question.label, question: question.text), besides: others.spans)
  }

  /// Leaves a question open of which nobody knows the answer yet: the words are kept as a note, and a
  /// promise to find out as one; what they say of other fields is filed there, and the talk goes on.
  mutating func leaveOpen(
    _ line: String, _ question: Question, _ others: OtherFacts, at spot: Interview.Spot
  ) throws(CoachingError) -> [Reply] {
    let promises = try noted(line).drafts.filter(\.isPromise)
    interview.visited.insert(question.place)
    let next = try nextOpen(from: spot, including: false, given: others.values)
    // Later nobody knows what was not known, unless the note says so.
    let words = question.label + (context.language == .chinese ? "：" : ": ") + line.trimmingSpaces
    let note = Draft(.note(words), from: TypedSource(line))
    var drafts = [note] + others.drafts + promises
    if let next { drafts += try position(at: next) }
    try write(drafts)
    leftOpen = (question.place, line.trimmingSpaces, words)
    let told = others.filed.map(Reply.filedElsewhere) + confirmations(of: promises)
    return told + [.leftOpen(label: question.label, present: question.present)]
      + (try go(on: next))
  }

  /// Keeps a line that does not answer the question: under other fields when it speaks of them.
  mutating func fileElsewhere(
    _ line: String, _ question: Question, _ others: OtherFacts
  ) throws(CoachingError) -> [Reply] {
    guard others.filed.isEmpty else {
      try write(others.drafts)
      return others.filed.map(Reply.filedElsewhere) + [try asking()]
    }
    // What belongs to another stage, or is a promise, a date or an objection, is filed as in a note.
    let filed = try noted(line)
    guard filed.kept.isPlain || filed.drafts.contains(where: { $0.sets(question.prompt.key) })
    else {
      try write(filed.drafts)
      return [.kept(filed.kept), try asking()]
    }
    try write([Draft(.unread(question.prompt.key), from: TypedSource(line))])
    return [.refused(question, typed: line)]
  }

  /// Returns what keeps a line as a note; what a dealer says of itself is no note on a customer.
  func noted(_ line: String) throws(CoachingError) -> NoteFiling.Filed {
    let text = line.trimmingSpaces
    switch interview.route.kind {
    case .method, .script, .objection:
      var filing = NoteFiling(context, file.account)
      return try filing.filed(NoteFiling.Line(text: text))
    case .dealer, .fit:
      let note = Draft(.note(text), from: TypedSource(text))
      return NoteFiling.Filed(drafts: [note], kept: KeptLine(text))
    }
  }
}

extension Draft {
  /// Whether somebody promises something.
  fileprivate var isPromise: Bool {
    if case .commitment = body { true } else { false }
  }

  /// Whether it gives a field a value.
  fileprivate func sets(_ key: Accounts.FieldKey) -> Bool {
    if case .set(key, _) = body { true } else { false }
  }
}
