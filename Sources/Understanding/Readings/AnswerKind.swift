/// What sort of answer a question asks for.
package enum AnswerKind: Hashable, Sendable {
  case text
  case number
  case money
  case quantity
  case date
  case recurrence
  case people
  /// One of the offered choices, in the order in which they were shown.
  case choice([ChoiceNames])
  case list
  case flag
}
