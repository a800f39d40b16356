/// A proposal rule.
struct RuleDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var when: Condition?
  var what: Localized?
  var owner: CommitmentOwner?
  var due: DueRule?
  var why: Localized?
  var size: Int?
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["when", "what", "owner", "due", "why", "size"] }

  mutating func overlay(_ other: RuleDraft) {
    takeKeys(of: other)
    when = other.when ?? when
    what = other.what ?? what
    owner = other.owner ?? owner
    due = other.due ?? due
    why = other.why ?? why
    size = other.size ?? size
  }
}
