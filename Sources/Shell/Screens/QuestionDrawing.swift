import Terminal
import Reports
import Accounts
import Coaching
import Texts

/// Draws what the coach asks.
@MainActor
struct QuestionDrawing {
  let canvas: Canvas

  /// Draws a question; the head of its step when the step begins.
  ///
  /// - Parameter standing: What stands in the line to begin with.
  func draw(_ question: Question, standing: String) throws {
    let screen = canvas.screen
    if question.opensStep {
      let values = [
        "stage": question.stage, "step": question.step, "number": String(question.number),
        "total": String(question.total),
      ]
      try screen.line()
      try canvas.say(.askHeader, values, as: .heading)
      if question.aim != question.step {
        try canvas.say(.askAim, ["aim": question.aim], as: .dim)
      }
    }
    if question.opensStep, let wording = question.wording {
      try canvas.say(.callHint, ["words": wording], as: .accent)
    }
    try screen.line(question.text, as: .accent)
    for (index, choice) in question.choices.enumerated() {
      let values = ["number": String(index + 1), "title": choice.title]
      try canvas.say(.askChoice, values, indent: 2)
    }
    if let present = question.present {
      let adds = question.takesMore ? TextKey.askPresentMore : .askPresent
      let key = standing.isEmpty ? adds : .askPresentStanding
      try canvas.say(key, ["value": words(for: present, question)], as: .dim)
    }
  }

  private func words(for value: FieldValue, _ question: Question) -> String {
    if case .choice(let id) = value, let title = question.choices.first(where: { $0.id == id }) {
      return title.title
    }
    return canvas.format(value, in: canvas.account)
  }
}
