import Diagnostics

/// Finds everything that is wrong with a playbook.
struct PlaybookChecker: Sendable {
  /// What is looked for beyond the form of values.
  let rules: [any CheckRule] = [
    UnknownBaseRule(),
    UnknownPartRule(),
    MissingKeyRule(),
    DuplicateIDRule(),
    ConflictingTypeRule(),
    UnknownStepRule(),
    NoPromptsRule(),
    UnknownStageRule(),
    UnknownProposalRule(),
    UnknownFieldRule(),
    UnknownDoneRule(),
    UnknownTopicRule(),
    UnknownItemRule(),
    UnknownLimitWordRule(),
    UnknownNameRule(),
    NoChoicesRule(),
    ExampleNoChoiceRule(),
    LongLabelRule(),
    EnglishInChineseRule(),
  ]

  /// Returns every mistake once, in the order of the files.
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    let form = subject.parts.flatMap(\.diagnostics)
    let found = Set(form + rules.flatMap { $0.check(subject) })
    return found.sorted()
  }
}
