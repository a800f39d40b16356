package import Accounts
import Playbooks

extension Guide {
  /// Keeps a text as it is, and files what it says.
  ///
  /// - Throws: `CoachingError.store` when it cannot be kept.
  package mutating func note(_ line: String) throws(CoachingError) -> [Reply] {
    let text = line.trimmingSpaces
    guard !text.isEmpty else { return [] }
    var filing = NoteFiling(context, file.account)
    let filed = try filing.filed(NoteFiling.Line(text: text))
    try write(filed.drafts)
    return [.kept(filed.kept)]
  }

  /// Keeps a question for later.
  package mutating func askLater(_ line: String) throws(CoachingError) -> [Reply] {
    let text = line.trimmingSpaces
    guard !text.isEmpty else { return [] }
    let questions = file.account.questionsForLater.filter { $0 != text } + [text]
    try write([Draft(.set(Self.laterField, .list(questions)), from: TypedSource(line))])
    return [.askingLater(text)]
  }

  /// Takes a question off the list of those for later.
  ///
  /// - Parameter number: Its place in the list, from 1.
  /// - Returns: The question; nil when there is none of that number.
  package mutating func strikeLater(_ number: Int) throws(CoachingError) -> String? {
    var questions = file.account.questionsForLater
    guard questions.indices.contains(number - 1) else { return nil }
    let struck = questions.remove(at: number - 1)
    let left: EntryBody =
      questions.isEmpty ? .cleared(Self.laterField) : .set(Self.laterField, .list(questions))
    try write([Draft(left)])
    return struck
  }

  /// Whether it only listens: nothing is asked, offered or being changed.
  package var isListening: Bool {
    interview.spot == nil && offered.isEmpty && edited == nil && otherReading == nil
  }

  /// Proposes what comes next for the last time; the conversation is over once that is answered.
  package mutating func proposeAndClose() throws(CoachingError) -> [Reply] {
    isClosing = true
    return try offerOr { guide throws(CoachingError) in
      guide.isOver = true
      return []
    }
  }

  /// Returns what comes next, without offering it.
  package func suggestions() throws(CoachingError) -> [Reply] {
    let proposals = try ProposalEngine(context).proposals(for: file.account, following: following)
    return proposals.isEmpty ? [] : [.suggestions(proposals)]
  }

  private static let laterField = Account.laterField
}

extension Account {
  /// The field in which questions wait to be asked.
  static let laterField = Accounts.FieldKey("ask_later")

  /// The questions that wait to be asked, in the order in which they came up.
  package var questionsForLater: [String] {
    if case .list(let questions)? = fields[Self.laterField] { questions } else { [] }
  }
}
