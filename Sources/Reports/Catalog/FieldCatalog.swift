package import Accounts
package import Diagnostics
package import Playbooks

/// What the whole method asks, and the words it has for fields, choices and topics.
package struct FieldCatalog: Sendable {
  /// A stage with everything that is asked in it.
  package struct Stage: Hashable, Sendable {
    /// The stage's name in the playbook.
    package let id: String
    /// What people read.
    package let title: Localized
    /// The steps with what they ask.
    package let steps: [Step]

    /// Creates a stage.
    package init(id: String, title: Localized, steps: [Step]) {
      self.id = id
      self.title = title
      self.steps = steps
    }
  }

  /// The stages in order.
  package let stages: [Stage]
  /// What is said about objections; nil when the playbook says nothing.
  package let objections: Objections?
  private let prompts: [String: Prompt]
  private let choices: [String: Localized]

  /// Creates a catalog.
  package init(stages: [Stage], objections: Objections? = nil) {
    self.stages = stages
    self.objections = objections
    let all =
      stages.flatMap(\.steps).flatMap(\.prompts)
      + (objections?.steps.flatMap(\.prompts) ?? [])
    prompts = Dictionary(
      all.map { ($0.field.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    choices = Dictionary(
      all.flatMap(\.choices).map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads all stages of a playbook.
  ///
  /// - Throws: `PlaybookError` when a part of it cannot be read.
  package init(_ playbook: Playbook) throws(PlaybookError) {
    var stages: [Stage] = []
    for stage in playbook.outline.stages {
      stages.append(
        Stage(
          id: stage.id, title: stage.title, steps: try playbook.steps(inStage: stage.id)))
    }
    let objections = playbook.outline.objections == nil ? nil : try playbook.objections()
    self.init(stages: stages, objections: objections)
  }

  /// Returns what a field is called; its key when the playbook does not know it.
  package func label(_ field: Accounts.FieldKey, _ language: Language) -> String {
    prompts[field.rawValue]?.label[language] ?? field.rawValue
  }

  /// Returns the words for a choice, looked for among those of its field first.
  package func choiceTitle(
    _ id: String, of field: Accounts.FieldKey?, _ language: Language
  ) -> String? {
    let own = field.flatMap { prompts[$0.rawValue] }?.choices.first { $0.id == id }
    return (own?.title ?? choices[id])?[language]
  }

  /// Returns what the choices of all fields are called, by field and identifier.
  package func choiceTitles(_ language: Language) -> [Accounts.FieldKey: [String: String]] {
    var titles: [Accounts.FieldKey: [String: String]] = [:]
    for (field, prompt) in prompts where !prompt.choices.isEmpty {
      titles[Accounts.FieldKey(field)] = Dictionary(
        prompt.choices.map { ($0.id, $0.title[language]) }, uniquingKeysWith: { first, _ in first })
    }
    return titles
  }

  /// Returns what a topic of objections is called; its identifier when it is not known.
  package func topic(_ id: String, _ language: Language) -> String {
    objections?.topics.first { $0.id == id }?.title[language] ?? id
  }

  /// Returns the titles of the steps that an objection still needs; none once it is settled.
  package func missing(_ objection: Objection, _ language: Language) -> [String] {
    guard objection.isOpen, let steps = objections?.steps else { return [] }
    return steps.filter { step in
      guard let done = step.done else { return false }
      return objection.fields[Accounts.FieldKey(done.rawValue)] == nil
    }.map { $0.title[language] }
  }
}
