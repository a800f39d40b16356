/// A stage as an outline gives it.
struct StageDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var title: Localized?
  var part: String?
  var steps: [StepHeadDraft] = []
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["title", "steps"] }

  mutating func overlay(_ other: StageDraft) {
    takeKeys(of: other)
    title = other.title ?? title
    part = other.part ?? part
    steps = steps.merged(with: other.steps)
  }
}
