/// A question of the self-check.
struct FitQuestionDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var question: Localized?
  var why: Localized?
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["question", "why"] }

  mutating func overlay(_ other: FitQuestionDraft) {
    takeKeys(of: other)
    question = other.question ?? question
    why = other.why ?? why
  }
}
