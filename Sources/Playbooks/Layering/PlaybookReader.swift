import Diagnostics

/// Makes values from the layers and keeps them, so that no part is read or finished twice.
struct PlaybookReader: Sendable {
  private(set) var layers: PlaybookLayers
  /// The outline, finished at once.
  let outline: Outline
  private var stages: [String: [Step]] = [:]
  private var kept = Kept()

  private struct Kept: Sendable {
    var prompts: [FieldKey: Prompt] = [:]
    var objections: Objections?
    var rules: [ProposalRule]?
    var limits: [OfficialLimit]?
    var fit: FitCheck?
    var dealer: [Step]?
  }

  /// Creates a reader over layers.
  init(_ layers: PlaybookLayers) {
    self.layers = layers
    outline = OutlineFinisher(draft: layers.outline).finish()
  }

  /// Returns the steps of a stage in the outline's order.
  mutating func steps(inStage stage: String) throws(PlaybookFault) -> [Step] {
    if let steps = stages[stage] { return steps }
    let found = try layers.steps(ofStage: stage)
    var steps: [Step] = []
    for head in outline.stages.first(where: { $0.id == stage })?.steps ?? [] {
      guard let draft = found.first(where: { $0.item.id == head.id.rawValue }) else { continue }
      steps.append(try step(draft, id: head.id, title: head.title))
    }
    stages[stage] = steps
    return steps
  }

  /// Returns the objection steps and topics.
  mutating func objections() throws(PlaybookFault) -> Objections {
    if let objections = kept.objections { return objections }
    guard let section = outline.objections else { throw .absent("objections") }
    let found = try layers.steps(ofStage: "objection")
    var steps: [ObjectionStep] = []
    for head in section.steps {
      guard let draft = found.first(where: { $0.item.id == head.id.rawValue }) else { continue }
      let step = try step(draft, id: head.id, title: head.title)
      steps.append(
        ObjectionStep(
          id: step.id,
          title: step.title,
          aim: step.aim,
          prompts: step.prompts,
          done: draft.item.done,
          mistake: draft.item.mistake,
          say: draft.item.say
        )
      )
    }
    let parts = try layers.drafts { $0.partName(ofStage: "objection") }
    let result = try ObjectionsFinisher(parts: parts).finish(title: section.title, steps: steps)
    kept.objections = result
    return result
  }

  /// Returns the proposal rules.
  mutating func rules() throws(PlaybookFault) -> [ProposalRule] {
    if let rules = kept.rules { return rules }
    let parts = try layers.drafts { $0.outline.proposals?.part.map { ($0, .proposals) } }
    let rules = try ItemFinisher(parts: parts).finish(\.rules, by: \.finished)
    kept.rules = rules
    return rules
  }

  /// Returns the official limits.
  mutating func limits() throws(PlaybookFault) -> [OfficialLimit] {
    if let limits = kept.limits { return limits }
    guard layers.layers.contains(where: { $0.outline.limits != nil }) else {
      throw .absent("limits")
    }
    let parts = try layers.drafts { $0.outline.limits?.part.map { ($0, .limits) } }
    var finisher = LimitsFinisher(segments: outline.segments)
    for (layer, part) in zip(layers.layers, parts) {
      finisher.lay(part, removing: layer.outline.removed)
    }
    let limits = try finisher.finish()
    kept.limits = limits
    return limits
  }

  /// Returns the dealer's self-check.
  mutating func fit() throws(PlaybookFault) -> FitCheck {
    if let fit = kept.fit { return fit }
    var draft: FitDraft?
    for part in try layers.drafts({ $0.outline.fit?.part.map { ($0, .fit) } }) {
      guard let fit = part.fit else { continue }
      if draft == nil { draft = fit } else { draft?.overlay(fit) }
    }
    guard let fit = draft?.finished else { throw .absent("fit") }
    kept.fit = fit
    return fit
  }

  /// Returns the steps in which the dealer describes itself.
  mutating func dealer() throws(PlaybookFault) -> [Step] {
    if let dealer = kept.dealer { return dealer }
    guard layers.layers.contains(where: { $0.outline.dealer != nil }) else {
      throw .absent("dealer")
    }
    var steps: [Step] = []
    for found in try layers.steps(ofStage: "dealer") {
      guard let id = StepID(found.item.id) else { continue }
      let head = layers.outline.dealer?.steps.first { $0.id == found.item.id }
      let title = head?.title ?? found.item.aim ?? Localized([:])
      steps.append(try step(found, id: id, title: title))
    }
    kept.dealer = steps
    return steps
  }

  /// Returns the prompt that defines a field, nil when no prompt fills it.
  mutating func prompt(for field: FieldKey) throws(PlaybookFault) -> Prompt? {
    if let prompt = kept.prompts[field] { return prompt }
    guard let found = try layers.definition(of: field.rawValue) else { return nil }
    let prompt = try finish(found)
    kept.prompts[field] = prompt
    return prompt
  }

  private mutating func step(
    _ found: Found<StepDraft>,
    id: StepID,
    title: Localized
  ) throws(PlaybookFault) -> Step {
    guard let aim = found.item.aim else { throw found.fault }
    var prompts: [Prompt] = []
    for draft in found.item.prompts {
      prompts.append(try finish(Found(item: draft, survey: found.survey)))
    }
    return Step(id: id, title: title, aim: aim, prompts: prompts)
  }

  /// Completes a prompt by the one that defines its field.
  private mutating func finish(_ found: Found<PromptDraft>) throws(PlaybookFault) -> Prompt {
    var complete = found
    if !found.item.missing.isEmpty, let first = try layers.definition(of: found.item.id) {
      complete.item = first.item
      complete.item.overlay(found.item)
    }
    guard let prompt = complete.item.finished(segments: outline.segments) else {
      throw complete.fault
    }
    return prompt
  }
}
