/// A row of steps that can be run alone.
struct ScriptDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var title: Localized?
  var steps: [StepID] = []
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["title", "steps"] }

  mutating func overlay(_ other: ScriptDraft) {
    takeKeys(of: other)
    title = other.title ?? title
    if !other.steps.isEmpty { steps = other.steps }
  }
}
