import Diagnostics

/// What the rules look at: every part of the playbook that is checked, and of those it extends.
struct CheckSubject: Sendable {
  /// The parts that are checked, the outline first.
  let parts: [PartDraft]
  /// The parts of the playbooks that are extended.
  let base: [PartDraft]
  /// The identifier of the playbook at hand to be extended.
  let baseID: String?
  /// The parts that the outline names and that do not exist.
  let absentParts: Set<String>

  /// Whether everything that could declare a name was seen.
  var isComplete: Bool {
    absentParts.isEmpty && isExtensionSound
  }

  /// Whether there is an outline, and the playbook it extends is at hand when it extends one.
  var isExtensionSound: Bool {
    guard let outline = parts.first?.outline else { return false }
    return outline.extends == nil || outline.extends == baseID
  }

  /// The names that parts seem to declare which are no YAML.
  var salvagedNames: Set<String> {
    Set(parts.filter { !$0.isReadable }.flatMap(\.survey.declarations).map(\.id))
  }

  /// All parts, those of the extended playbooks first.
  var everything: [PartDraft] { base + parts }

  /// Returns the names of a kind that any part declares.
  func declared(_ kinds: ItemKind...) -> Set<String> {
    var names: Set<String> = []
    for part in everything {
      for mention in part.survey.declarations where kinds.contains(mention.kind) {
        names.insert(mention.id)
      }
    }
    return names
  }

  /// Returns a diagnostic for each call of a kind that names nothing known, with the values given
  /// for it besides.
  func unknown(
    _ kind: ItemKind,
    _ mistake: PlaybookMistake,
    known: Set<String>,
    values: (Mention) -> [String: String] = { _ in [:] }
  ) -> [Diagnostic] {
    let words = known.sorted()
    return parts.flatMap { part in
      part.survey.references.filter { $0.kind == kind && !known.contains($0.id) }.map { mention in
        part.survey.unknown(
          mistake,
          mention.id,
          at: mention.site,
          among: words,
          values(mention)
        )
      }
    }
  }

  /// Returns what a rule finds in each text.
  func inTexts(
    _ find: (SurveyedText, PartSurvey) -> [Diagnostic]
  ) -> [Diagnostic] {
    parts.flatMap { part in part.survey.texts.flatMap { find($0, part.survey) } }
  }

  /// The prompts of the parts that are checked, each with its part.
  var prompts: [Found<PromptDraft>] {
    parts.flatMap { part in
      part.steps.flatMap(\.prompts).map { Found(item: $0, survey: part.survey) }
    }
  }

  /// The prompt that gives a field its type, and all that is laid over it.
  func definitions(of field: String) -> [PromptDraft] {
    everything.flatMap(\.steps).flatMap(\.prompts).filter { $0.id == field && $0.type != nil }
  }
}

extension PartSurvey {
  /// Returns the complaint about a name that is not known, with the nearest one that is.
  func unknown(
    _ mistake: PlaybookMistake,
    _ name: String,
    at site: Site,
    among words: [String],
    _ values: [String: String] = [:]
  ) -> Diagnostic {
    var values = values
    values["name"] = name
    values["nearest"] = NearestWord().word(to: name, among: words)
    return diagnostic(mistake, at: site, values)
  }
}
