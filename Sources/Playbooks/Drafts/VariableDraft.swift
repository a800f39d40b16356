/// A variable with its wording.
struct VariableDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var wording: Localized?
  var from: [FieldKey] = []

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { [] }

  mutating func overlay(_ other: VariableDraft) {
    takeKeys(of: other)
    wording = other.wording ?? wording
    if !other.from.isEmpty { from = other.from }
  }
}
