import Playbooks
import Understanding

extension Prompt {
  /// The kind of answer that is asked for.
  ///
  /// - Parameter choices: What may be chosen, where a choice is asked for.
  func answers(_ choices: @autoclosure () -> [ChoiceNames]) -> AnswerKind {
    switch type {
    case .text: .text
    case .number: .number
    case .money: .money
    case .quantity: .quantity
    case .date: .date
    case .recurrence: .recurrence
    case .person: .people
    case .choice: .choice(choices())
    case .list: .list
    case .flag: .flag
    }
  }
}
