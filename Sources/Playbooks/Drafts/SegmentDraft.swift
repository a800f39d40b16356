/// A kind of customer.
struct SegmentDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var title: Localized?
  var children: [SegmentDraft] = []
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["title"] }

  mutating func overlay(_ other: SegmentDraft) {
    takeKeys(of: other)
    title = other.title ?? title
    children = children.merged(with: other.children)
  }
}
