import Diagnostics

/// What an objection is about.
struct TopicDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var title: Localized?
  var cues: [Language: [String]] = [:]
  var say: [String: Localized] = [:]
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["title"] }

  mutating func overlay(_ other: TopicDraft) {
    takeKeys(of: other)
    title = other.title ?? title
    if !other.cues.isEmpty { cues = other.cues }
    say.merge(other.say) { $1 }
  }
}
