import Accounts
import Playbooks

/// Several lines that came at once.
extension Guide {
  /// Takes pasted lines one by one: each is filed by what it says, wherever that belongs; one that is
  /// exactly the choice, number or day asked for answers the question; any other is kept as a note of
  /// its own. Then the next open question is asked.
  ///
  /// - Throws: `CoachingError`; the lines before are kept then.
  package mutating func take(_ lines: [String]) throws(CoachingError) -> [Reply] {
    let spoken = stepSpoken
    standing = nil
    otherReading = nil
    var replies: [Reply] = []
    for line in lines where !line.trimmingSpaces.isEmpty {
      replies += try take(line).filter { !$0.isAsking }
    }
    guard offered.isEmpty, edited == nil, let spot = interview.spot else { return replies }
    stepSpoken = spoken
    let next = try nextOpen(from: spot, including: true)
    if let next, next != spot { try writePosition(at: next) }
    return replies + (try go(on: next))
  }

  private mutating func take(_ line: String) throws(CoachingError) -> [Reply] {
    let filed = try noted(line)
    if filed.kept.isPlain, let spot = interview.spot, offered.isEmpty, edited == nil {
      let question = try question(at: spot)
      if isExactly(line, question) { return try file(line, as: question, at: spot) }
    }
    try write(filed.drafts)
    return filed.kept.isPlain ? [.noted(line.trimmingSpaces)] : [.kept(filed.kept)]
  }

  private mutating func writePosition(at spot: Interview.Spot) throws(CoachingError) {
    let drafts = try position(at: spot)
    if !drafts.isEmpty { try write(drafts) }
  }

  /// Whether a line is an answer of the kind asked for; of words and names any line would be one.
  private func isExactly(_ line: String, _ question: Question) -> Bool {
    switch question.prompt.type {
    case .text, .list, .person: return false
    case .choice, .number, .money, .quantity, .date, .recurrence, .flag: break
    }
    let filing = AnswerFiling(
      context: context, account: file.account, subject: interview.route.subject)
    return filing.drafts(
      for: line, to: question.prompt, choices: question.choices, adding: nil) != nil
  }
}

extension Reply {
  /// Whether the coach asks.
  fileprivate var isAsking: Bool {
    if case .asking = self { true } else { false }
  }
}
