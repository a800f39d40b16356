extension PromptDraft {
  /// The prompt, nil while something is missing.
  func finished(segments: [Segment]) -> Prompt? {
    guard let type, let label, let question, let why, let example else { return nil }
    var choices = choices
    if source == .segments {
      choices = segments.flatMap { [$0] + $0.children }.map { Choice(id: $0.id, title: $0.title) }
    }
    return Prompt(
      field: FieldKey(id),
      type: type,
      label: label,
      question: question,
      why: why,
      example: example,
      answered: answered ?? .any,
      cues: cues,
      follows: follows,
      unit: unit,
      role: role,
      choices: choices,
      source: source,
      makes: makes
    )
  }
}

extension RuleDraft {
  /// The rule, nil while something is missing.
  var finished: ProposalRule? {
    guard let when, let what, let owner, let due, let why, let size else { return nil }
    return ProposalRule(
      id: id,
      when: when,
      what: what,
      owner: owner,
      due: due,
      why: why,
      size: size
    )
  }
}

extension EvidenceDraft {
  /// The piece of evidence, nil while something is missing.
  var finished: Evidence? {
    guard let kind, let title, let how else { return nil }
    return Evidence(id: id, kind: kind, topics: topics, title: title, how: how)
  }
}

extension FaultDraft {
  /// The mistake, nil while something is missing.
  var finished: MoveFault? {
    guard let move, let when, let text else { return nil }
    return MoveFault(id: id, move: move.rawValue, when: when, text: text)
  }
}

extension FitDraft {
  /// The self-check, nil while something is missing.
  var finished: FitCheck? {
    guard let title else { return nil }
    return FitCheck(title: title, groups: groups.compactMap(\.finished), results: results)
  }
}

extension FitGroupDraft {
  /// The condition, nil while something is missing.
  var finished: FitGroup? {
    guard let title, let isInner, let build else { return nil }
    let questions = questions.compactMap { draft in
      draft.question.flatMap { question in
        draft.why.map { FitQuestion(id: draft.id, question: question, why: $0) }
      }
    }
    return FitGroup(id: id, title: title, isInner: isInner, questions: questions, build: build)
  }
}
