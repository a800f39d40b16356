import Diagnostics

/// The example of a choice field is one of its choices: its number, identifier or title.
struct ExampleNoChoiceRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    let segments = segments(of: subject)
    return subject.prompts.flatMap { prompt -> [Diagnostic] in
      let same = [prompt.item] + subject.definitions(of: prompt.item.id)
      guard same.contains(where: { $0.type == .choice }) else { return [] }
      let written = same.first { !$0.choices.isEmpty }?.choices ?? []
      let choices = same.contains { $0.source == .segments } ? segments : written
      guard !choices.isEmpty, let example = prompt.item.example else { return [] }
      return Language.allCases.compactMap { language in
        guard let text = example.texts[language], !accepts(text, choices) else { return nil }
        let site = self.site(of: text, language, in: prompt)
        return prompt.survey.diagnostic(
          .exampleNoChoice,
          at: site,
          ["name": text, "possible": choices.map { $0.title[language] }.joined(separator: ", ")]
        )
      }
    }
  }

  private func segments(of subject: CheckSubject) -> [Choice] {
    let top = subject.everything.compactMap(\.outline).flatMap(\.segments)
    return (top + top.flatMap(\.children)).map {
      Choice(id: $0.id, title: $0.title ?? Localized([:]))
    }
  }

  private func accepts(_ text: String, _ choices: [Choice]) -> Bool {
    let text = text.lowercased()
    if let number = Int(text) { return (1...choices.count).contains(number) }
    return choices.contains { choice in
      choice.id == text || choice.title.texts.values.contains { $0.lowercased() == text }
    }
  }

  /// The place of the text after the beginning of its prompt.
  private func site(
    of text: String,
    _ language: Language,
    in prompt: Found<PromptDraft>
  ) -> Site {
    prompt.survey.texts.first {
      $0.text == text && $0.language == language && $0.purpose == .example
        && $0.site.line >= prompt.item.site.line
    }?.site ?? prompt.item.site
  }
}
