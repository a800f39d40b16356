/// Where an outline says a section stands: in a part, or here.
struct SectionDraft: Sendable {
  var site: Site
  var part: String?
  var title: Localized?
  var steps: [StepHeadDraft] = []
  var removed: [String] = []

  init(site: Site) {
    self.site = site
  }
}
