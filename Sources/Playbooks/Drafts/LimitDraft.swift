/// A limit that an official document sets.
struct LimitDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var source: String?
  var segments: [String] = []
  var exceptions: [String] = []
  var kinds: [String] = []
  var measure: LimitMeasure?
  var bound: LimitBound?
  var title: Localized?
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] {
    ["source", "measure"] + (given.contains("at_least") ? [] : ["at_most"]) + ["title"]
  }

  mutating func overlay(_ other: LimitDraft) {
    takeKeys(of: other)
    source = other.source ?? source
    if other.given.contains("segments") { segments = other.segments }
    if other.given.contains("except") { exceptions = other.exceptions }
    if other.given.contains("kind") { kinds = other.kinds }
    measure = other.measure ?? measure
    bound = other.bound ?? bound
    title = other.title ?? title
  }
}
