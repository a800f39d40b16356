import Coaching
import Terminal
import Texts

/// A round of practice on screen.
@MainActor
final class PracticeExercise: Exercise {
  private let session: ShellSession
  private var round: PracticeRound
  private let opening: String
  private var number = 0
  private(set) var isOver = false

  /// - Parameter opening: What is said before the first card.
  init(_ round: PracticeRound, _ opening: String, in session: ShellSession) {
    self.round = round
    self.opening = opening
    self.session = session
  }

  var prompt: String { session.texts(.rehearsalMe) }

  func begin() throws -> CommandResult {
    try session.screen.line(opening, as: .heading)
    return try next()
  }

  func hear(_ words: String) throws -> CommandResult {
    guard !words.allSatisfy(\.isWhitespace), let result = try round.answer(words) else {
      return .done
    }
    let key: TextKey =
      switch result.rating {
      case .again: .practiceAgain
      case .hard: .practiceHard
      case .good: .practiceGood
      case .easy: .practiceEasy
      }
    try session.say(key, as: result.rating == .again ? .warning : .success)
    if let fault = result.fault {
      try session.say(.rehearsalCoach, ["words": fault], indent: 2)
    }
    if let model = result.model {
      try session.say(.practiceModel, ["words": model], as: .dim, indent: 2)
    }
    return try next()
  }

  func hint() throws -> CommandResult {
    guard let words = round.hint() else { return try session.complain(.rehearsalNoHint) }
    try session.say(.rehearsalHint, ["words": words], as: .success, indent: 2)
    return .done
  }

  func end() throws -> CommandResult {
    guard !isOver else { return .done }
    isOver = true
    session.exercise = nil
    let missed = round.results.filter { $0.result.rating == .again }.count
    let values = ["right": String(round.results.count - missed), "missed": String(missed)]
    try session.say(.practiceDone, values)
    return .done
  }

  private func next() throws -> CommandResult {
    try round.advance()
    guard let drill = round.current else { return try end() }
    number += 1
    try session.screen.line()
    for words in drill.heard {
      let name = session.texts(.wordCustomer)
      try session.say(.rehearsalSaid, ["name": name, "words": words], as: .accent)
    }
    let key: TextKey =
      if case .step = drill.card { .practiceStep } else { .practiceQuestion }
    let values = ["number": String(number), "subject": drill.subject, "step": drill.step]
    try session.say(key, values)
    return .done
  }
}
