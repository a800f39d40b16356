/// A column of the account table.
struct ColumnDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var title: Localized?
  var fields: [FieldKey] = []
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["title"] }

  mutating func overlay(_ other: ColumnDraft) {
    takeKeys(of: other)
    title = other.title ?? title
    if !other.fields.isEmpty { fields = other.fields }
  }
}
