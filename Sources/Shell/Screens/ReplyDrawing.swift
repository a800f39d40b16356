import Terminal
import Accounts
import Coaching
import Playbooks
import Reports
import Texts

/// Draws what a conversation answers.
@MainActor
struct ReplyDrawing {
  let canvas: Canvas

  /// How many open points are listed at the end; `/where` shows where the others are.
  private static let mostOpenPoints = 8

  var texts: Texts { canvas.texts }

  /// The way values are said now.
  var format: ValueFormat { canvas.format }

  /// Draws one reply.
  func draw(_ reply: Reply) throws {
    switch reply {
    case .asking(let question, let typed):
      try QuestionDrawing(canvas: canvas).draw(question, standing: typed)
    case .refused(let question, _): try refuse(question)
    case .recorded(let changes): for change in changes { try draw(change) }
    case .unchanged: try canvas.say(.answerUnchanged, as: .dim, indent: 2)
    case .filedElsewhere(let fact):
      try draw(fact.change)
      if let step = fact.step {
        try canvas.say(.answerFiledElsewhere, ["step": step], as: .dim, indent: 4)
      }
    case .otherReading(let label, let value):
      let values = ["label": label, "value": format(value, in: canvas.account)]
      try canvas.say(.answerOtherReading, values, as: .dim, indent: 4)
    case .leftOpen(let label, let present):
      let value = present.map { format($0, in: canvas.account) }
      let key: TextKey = value == nil ? .answerNotKnown : .answerNotKnownMore
      let values = ["label": label, "value": value ?? ""]
      try canvas.say(key, values, as: .dim, indent: 2)
    case .wantsMore(let items): try wants(.answerWantsItems, items)
    case .wantsLonger(let characters): try wants(.answerWantsCharacters, characters)
    case .stageDone(let title): try canvas.say(.routeStageDone, ["stage": title], as: .success)
    case .routeDone(let title, let open): try finish(title, open)
    case .visitCard(let card): try drawCard(card)
    case .progress(let progress): try drawProgress(progress)
    case .fit(let outcome): try canvas.screen.report(FitReport(format).blocks(outcome))
    case .kept(let line): try KeptLineDrawing(canvas: canvas).draw(line)
    case .noted(let text):
      let values = ["label": texts(.noteHeading), "value": text]
      try canvas.screen.line("✓ " + texts(.callField, values), as: .success, indent: 2)
    case .askingLater(let question):
      try canvas.say(.callAskLater, ["question": question], as: .success, indent: 2)
    default: try TurnDrawing(canvas: canvas).draw(reply)
    }
  }

  private func refuse(_ question: Question) throws {
    let expected = texts(expectation(question.prompt.type))
    let values = [
      "label": question.label, "expected": expected, "example": question.example,
    ]
    try canvas.complain(.answerRefused, values)
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
    let value =
      change.title ?? change.new.map { format($0, in: canvas.account) } ?? texts(.wordNone)
    var values = ["label": change.label, "value": value]
    var key = TextKey.answerRecorded
    if let old = change.old, old != change.new, change.title == nil {
      key = .answerReplaced
      values["old"] = format(old, in: canvas.account)
    }
    try canvas.screen.line("✓ " + texts(key, values), as: .success, indent: 2)
  }

  private func wants(_ key: TextKey, _ count: Int) throws {
    try canvas.say(key, ["count": String(count)], as: .dim, indent: 2)
  }

  private func finish(_ title: String, _ open: [OpenPoint]) throws {
    let values = ["title": title, "count": String(open.count)]
    try canvas.say(open.isEmpty ? .routeDone : .routeDoneOpen, values, as: .heading)
    for point in open.prefix(Self.mostOpenPoints) {
      let values = ["label": point.label, "stage": point.stage, "step": point.step]
      try canvas.screen.line("· " + texts(.routeOpenPoint, values), indent: 2)
    }
    let more = open.count - Self.mostOpenPoints
    if more > 0 { try canvas.say(.cardMore, ["count": String(more)], as: .dim, indent: 2) }
  }

  private func drawCard(_ card: VisitCard) throws {
    try canvas.screen.report(VisitCardReport(format).blocks(card, of: canvas.account))
  }

  private func drawProgress(_ progress: Progress) throws {
    try canvas.screen.report(ProgressMap(format).blocks(progress, account: canvas.account.name))
  }
}
