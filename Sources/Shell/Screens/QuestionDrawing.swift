import Terminal
import Reports
import Accounts
import Coaching
import Texts

/// Draws what the coach asks.
@MainActor
struct QuestionDrawing {
  let session: ShellSession

  /// Draws a question; the head of its step when the step begins.
  func draw(_ question: Question) throws {
    let screen = session.screen
    if question.opensStep {
      let values = [
        "stage": question.stage, "step": question.step, "number": String(question.number),
        "total": String(question.total),
      ]
      try screen.line()
      try session.say(.askHeader, values, as: .heading)
      if question.aim != question.step {
        try session.say(.askAim, ["aim": question.aim], as: .dim)
      }
    }
    try screen.line(question.text, as: .accent)
    for (index, choice) in question.choices.enumerated() {
      let values = ["number": String(index + 1), "title": choice.title]
      try session.say(.askChoice, values, indent: 2)
    }
    if let present = question.present {
      try session.say(.askPresent, ["value": words(for: present, question)], as: .dim)
    }
  }

  private func words(for value: FieldValue, _ question: Question) -> String {
    if case .choice(let id) = value, let title = question.choices.first(where: { $0.id == id }) {
      return title.title
    }
    let account = session.guide?.file.account ?? Account(id: .dealer)
    return session.format(value, in: account)
  }
}
