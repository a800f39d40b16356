/// The document that sets limits.
struct LimitSourceDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var title: Localized?
  var number: String?
  var asOf: String?
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["title", "number", "as_of"] }

  mutating func overlay(_ other: LimitSourceDraft) {
    takeKeys(of: other)
    title = other.title ?? title
    number = other.number ?? number
    asOf = other.asOf ?? asOf
  }
}
