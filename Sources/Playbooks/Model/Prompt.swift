package import Diagnostics

/// One thing the coach asks.
package struct Prompt: Hashable, Sendable {
  /// The field of the record that the answer fills.
  package let field: FieldKey
  /// What kind of value the field takes.
  package let type: FieldType
  /// The field's short name.
  package let label: Localized
  /// The question as a coach would say it.
  package let question: Localized
  /// Why the answer matters.
  package let why: Localized
  /// One good answer.
  package let example: Localized
  /// What counts as answered.
  package let answered: AnsweredRule
  /// Phrases that show that a typed line belongs here although nobody asked.
  package let cues: [Language: [String]]
  /// Identifiers of the proposal rules that may follow from the answer.
  package let follows: [String]
  /// The unit of a quantity; with money, `vehicle` says that the amount is for each.
  package let unit: String?
  /// The part that a person given here plays.
  package let role: PersonRole?
  /// The answers to choose from; for a field with a `source` the playbook has put that list here.
  package let choices: [Choice]
  /// Where the choices come from, when they are not written with the prompt.
  package let source: ChoiceSource?
  /// What an answer makes besides filling the field; nil when nothing.
  package let makes: ThingRule?

  /// Creates a prompt.
  package init(
    field: FieldKey,
    type: FieldType,
    label: Localized,
    question: Localized,
    why: Localized,
    example: Localized,
    answered: AnsweredRule = .any,
    cues: [Language: [String]] = [:],
    follows: [String] = [],
    unit: String? = nil,
    role: PersonRole? = nil,
    choices: [Choice] = [],
    source: ChoiceSource? = nil,
    makes: ThingRule? = nil
  ) {
    self.field = field
    self.type = type
    self.label = label
    self.question = question
    self.why = why
    self.example = example
    self.answered = answered
    self.cues = cues
    self.follows = follows
    self.unit = unit
    self.role = role
    self.choices = choices
    self.source = source
    self.makes = makes
  }
}
