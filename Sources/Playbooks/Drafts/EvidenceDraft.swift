/// A piece of evidence.
struct EvidenceDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var kind: EvidenceKind?
  var topics: [String] = []
  var title: Localized?
  var how: Localized?
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["kind", "topics", "title", "how"] }

  mutating func overlay(_ other: EvidenceDraft) {
    takeKeys(of: other)
    kind = other.kind ?? kind
    if !other.topics.isEmpty { topics = other.topics }
    title = other.title ?? title
    how = other.how ?? how
  }
}
