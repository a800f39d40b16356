/// A step as an outline names it; its identifier is the full `stage.step`.
struct StepHeadDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var title: Localized?
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["title"] }

  mutating func overlay(_ other: StepHeadDraft) {
    takeKeys(of: other)
    title = other.title ?? title
  }
}
