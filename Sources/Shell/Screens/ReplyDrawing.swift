import Terminal
import Accounts
import Coaching
import Playbooks
import Reports
import Texts

/// Draws what a conversation answers.
@MainActor
struct ReplyDrawing {
  let session: ShellSession

  var texts: Texts { session.texts }

  /// The way values are said now.
  var format: ValueFormat { session.format }

  /// Draws one reply; a reply that tells of a failure says so.
  func draw(_ reply: Reply) throws -> CommandResult {
    switch reply {
    case .asking(let question, _): try QuestionDrawing(session: session).draw(question)
    case .refused(let question, _): return try refuse(question)
    case .recorded(let changes): for change in changes { try draw(change) }
    case .wantsMore(let items): try wants(.answerWantsItems, items)
    case .wantsLonger(let characters): try wants(.answerWantsCharacters, characters)
    case .stageDone(let title): try session.say(.routeStageDone, ["stage": title], as: .success)
    case .routeDone(let title, let open): try finish(title, open)
    case .visitCard(let card): try drawCard(card)
    case .progress(let progress): try drawProgress(progress)
    case .fit(let outcome): try session.screen.report(FitReport(format).blocks(outcome))
    case .noted(let text): try session.say(.noteKept, ["text": text], as: .success)
    default: return try TurnDrawing(session: session).draw(reply)
    }
    return .done
  }

  private func refuse(_ question: Question) throws -> CommandResult {
    let expected = texts(expectation(question.prompt.type))
    let values = [
      "label": question.label, "expected": expected, "example": question.example,
    ]
    return try session.complain(.answerRefused, values)
  }

  private func expectation(_ type: FieldType) -> TextKey {
    switch type {
    case .text: .expectText
    case .number: .expectNumber
    case .money: .expectMoney
    case .quantity: .expectQuantity
    case .date: .expectDate
    case .recurrence: .expectRecurrence
    case .person: .expectPerson
    case .choice: .expectChoice
    case .list: .expectList
    case .flag: .expectFlag
    }
  }

  private func draw(_ change: FieldChange) throws {
    let account = session.guide?.file.account ?? Account(id: .dealer)
    let value = change.title ?? change.new.map { format($0, in: account) } ?? texts(.wordNone)
    var values = ["label": change.label, "value": value]
    var key = TextKey.answerRecorded
    if let old = change.old, old != change.new, change.title == nil {
      key = .answerReplaced
      values["old"] = format(old, in: account)
    }
    try session.screen.line("✓ " + texts(key, values), as: .success, indent: 2)
  }

  private func wants(_ key: TextKey, _ count: Int) throws {
    try session.say(key, ["count": String(count)], as: .dim, indent: 2)
  }

  private func finish(_ title: String, _ open: [OpenPoint]) throws {
    let values = ["title": title, "count": String(open.count)]
    try session.say(open.isEmpty ? .routeDone : .routeDoneOpen, values, as: .heading)
    for point in open {
      let values = ["label": point.label, "stage": point.stage, "step": point.step]
      try session.screen.line("· " + texts(.routeOpenPoint, values), indent: 2)
    }
  }

  private func drawCard(_ card: VisitCard) throws {
    guard let account = session.guide?.file.account else { return }
    try session.screen.report(VisitCardReport(format).blocks(card, of: account))
  }

  private func drawProgress(_ progress: Progress) throws {
    guard let account = session.guide?.file.account else { return }
    try session.screen.report(ProgressMap(format).blocks(progress, account: account.name))
  }
}
