/// An outline as far as one layer gives it.
struct OutlineDraft: Sendable {
  var id = ""
  var version: Int?
  var extends: String?
  var title: Localized?
  var motto: Localized?
  var variables: [VariableDraft] = []
  var stages: [StageDraft] = []
  var card: [StepID] = []
  var scripts: [ScriptDraft] = []
  var objections: SectionDraft?
  var proposals: SectionDraft?
  var limits: SectionDraft?
  var fit: SectionDraft?
  var dealer: SectionDraft?
  var segments: [SegmentDraft] = []
  var sheet: [ColumnDraft] = []
  var removed: [String] = []
}

extension OutlineDraft {
  /// Lays another outline over this one.
  mutating func overlay(_ other: OutlineDraft) {
    let gone = Set(other.removed)
    id = other.id
    version = other.version ?? version
    extends = other.extends
    title = other.title ?? title
    motto = other.motto ?? motto
    variables = variables.merged(with: other.variables, removing: gone)
    stages = stages.merged(with: other.stages, removing: gone)
    for index in stages.indices { stages[index].steps.removeAll { gone.contains($0.id) } }
    if !other.card.isEmpty { card = other.card }
    scripts = scripts.merged(with: other.scripts, removing: gone)
    segments = segments.merged(with: other.segments, removing: gone)
    for index in segments.indices { segments[index].children.removeAll { gone.contains($0.id) } }
    sheet = sheet.merged(with: other.sheet, removing: gone)
    overlayObjections(other.objections, removing: gone)
    dropCalls(of: gone)
  }

  private mutating func overlayObjections(_ other: SectionDraft?, removing gone: Set<String>) {
    guard var section = objections ?? other else { return }
    section.title = other?.title ?? section.title
    section.steps = section.steps.merged(with: other?.steps ?? [], removing: gone)
    objections = section
  }

  /// Takes removed steps out of the card and the scripts, so that nothing calls what is gone.
  private mutating func dropCalls(of gone: Set<String>) {
    let isGone = { (step: StepID) in gone.contains(step.rawValue) || gone.contains(step.stage) }
    card.removeAll(where: isGone)
    for index in scripts.indices { scripts[index].steps.removeAll(where: isGone) }
  }
}
