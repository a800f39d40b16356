import Diagnostics

/// A choice field has choices, written with it or taken from a list.
struct NoChoicesRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.prompts.filter { $0.item.type == .choice }.compactMap { prompt in
      let same = [prompt.item] + subject.definitions(of: prompt.item.id)
      let keys = same.flatMap(\.given)
      if keys.contains("source") || same.contains(where: { !$0.choices.isEmpty }) { return nil }
      return prompt.survey.diagnostic(
        .noChoices,
        at: prompt.item.site,
        ["name": prompt.item.id]
      )
    }
  }
}
