import Testing

@testable import Understanding

@Suite struct MoveReaderTests {
  private let reader = MoveReader()

  @Test(arguments: ["utterances.zh.txt", "utterances.en.txt"])
  func `Questions are told from what is none`(file: String) throws {
    let lines = try LabelledUtterance.all(in: file)
    let wrong = lines.filter {
      reader.reading(of: $0.text, in: $0.state).form.isQuestion != $0.form.isQuestion
    }
    #expect(lines.count > 100)
    #expect(wrong.count * 20 <= lines.count, "\(wrong.map(\.text))")
  }

  @Test(arguments: ["utterances.zh.txt", "utterances.en.txt"])
  func `Four of five steps that are named are right`(file: String) throws {
    var right = 0
    var wrong: [String] = []
    var missed: [String] = []
    for line in try LabelledUtterance.all(in: file) {
      let found = reader.reading(of: line.text, in: line.state).moves.map(\.move)
      for move in found where move.isStep {
        if line.moves.contains(move) { right += 1 } else { wrong.append("\(move): \(line.text)") }
      }
      for move in line.moves where !found.contains(move) { missed.append("\(move): \(line.text)") }
    }
    #expect(right >= 40, "missed \(missed)")
    #expect(wrong.count * 4 <= right, "\(wrong)")
  }

  @Test func `Words and reason of a move are named`() throws {
    var state = TalkState()
    state.isObjectionPending = true
    let text = "理解您的顾虑，是什么原因?"
    let reading = reader.reading(of: text, in: state)
    #expect(reading.form == .openQuestion)
    #expect(Set(reading.moves.map(\.move)) == [.acknowledge, .clarify])
    let clarify = try #require(reading.moves.first { $0.move == .clarify })
    let scalars = Array(text.unicodeScalars)[clarify.span]
    #expect(String(String.UnicodeScalarView(scalars)) == "是什么原因")
  }

  @Test func `The same hypothetical tests an objection or sounds out a stranger`() {
    var pending = TalkState()
    pending.isReasonKnown = true
    let text = "如果条件合适，您会考虑吗?"
    #expect(reader.reading(of: text).moves.map(\.move) == [.probe])
    #expect(reader.reading(of: text, in: pending).moves.map(\.move) == [.confirm])
  }

  @Test(arguments: ["我理解，但是我们不贵", "I understand that, but it isn't expensive"])
  func `A contradiction takes the empathy back`(text: String) {
    #expect(!reader.reading(of: text).moves.contains { $0.move == .acknowledge })
  }

  @Test(arguments: ["", "   ", "?", "。。。", "12"])
  func `What says nothing does nothing`(text: String) {
    #expect(reader.reading(of: text).moves.isEmpty)
  }

  private static let gifts: [(String, Bool)] = [
    ("如果这个月签，我每台再让一千", true), ("再给您便宜两千，条件是一次付清", true), ("那我送您三年保养", false),
    ("If you sign this month, I'll knock off a thousand per car", true),
    ("I can throw in three years of servicing", false),
  ]

  @Test(arguments: gifts)
  func `A gift tells whether something is asked in return`(text: String, isTraded: Bool) throws {
    var state = TalkState()
    state.isObjectionPending = true
    let moves = reader.reading(of: text, in: state).moves
    #expect(try #require(moves.first { $0.move == .concede }).isTraded == isTraded)
  }
}
