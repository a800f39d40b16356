import Diagnostics

/// A playbook and those it extends, the one extended by all first: what a later layer gives stands
/// over what an earlier one gave.
struct PlaybookLayers: Sendable {
  /// The layers' outlines laid over one another.
  let outline: OutlineDraft
  private(set) var layers: [Layer]

  /// Lays layers over one another.
  init(_ layers: [Layer]) {
    self.layers = layers
    var outline = layers.first?.outline ?? OutlineDraft()
    for layer in layers.dropFirst() { outline.overlay(layer.outline) }
    self.outline = outline
  }

  /// Reads every part of every layer.
  mutating func readAll() {
    for index in layers.indices { layers[index].readAll() }
  }

  /// Returns the parts of a kind of content: of each layer the named part, or the outline file.
  mutating func drafts(
    _ place: (Layer) -> (name: String, kind: PartKind)?
  ) throws(PlaybookFault) -> [PartDraft] {
    var drafts: [PartDraft] = []
    for index in layers.indices {
      guard let (name, kind) = place(layers[index]) else {
        drafts.append(layers[index].main)
        continue
      }
      guard let draft = layers[index].part(name, as: kind) else { throw .missingPart(name) }
      let errors = draft.diagnostics.filter { $0.severity == .error }
      guard errors.isEmpty else { throw .faulty(errors) }
      drafts.append(draft)
    }
    return drafts
  }

  /// Returns the steps of a stage by name, those of later layers laid over the earlier ones.
  mutating func steps(ofStage stage: String) throws(PlaybookFault) -> [Found<StepDraft>] {
    var found: [Found<StepDraft>] = []
    for draft in try drafts({ $0.partName(ofStage: stage) }) {
      for step in draft.steps where step.id.hasPrefix(stage + ".") {
        if let index = found.firstIndex(where: { $0.item.id == step.id }) {
          found[index].item.overlay(step)
          found[index].survey = draft.survey
        } else {
          found.append(Found(item: step, survey: draft.survey))
        }
      }
    }
    return found
  }

  /// Returns the first prompt that gives a field its type, in the order of the method.
  mutating func definition(of field: String) throws(PlaybookFault) -> Found<PromptDraft>? {
    for stage in outline.stages.map(\.id) + ["objection", "dealer"] {
      for step in inOrder(try steps(ofStage: stage), stage) {
        if let prompt = step.item.prompts.first(where: { $0.id == field && $0.type != nil }) {
          return Found(item: prompt, survey: step.survey)
        }
      }
    }
    return nil
  }

  /// The steps of a stage as the outline orders them; other steps stand as they are.
  private func inOrder(_ steps: [Found<StepDraft>], _ stage: String) -> [Found<StepDraft>] {
    guard let heads = outline.stages.first(where: { $0.id == stage })?.steps else { return steps }
    return heads.compactMap { head in steps.first { $0.item.id == head.id } }
  }
}
