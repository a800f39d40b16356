/// A condition of the self-check.
struct FitGroupDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var title: Localized?
  var isInner: Bool?
  var questions: [FitQuestionDraft] = []
  var build: Localized?
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["title", "inner", "questions", "build"] }

  mutating func overlay(_ other: FitGroupDraft) {
    takeKeys(of: other)
    title = other.title ?? title
    isInner = other.isInner ?? isInner
    questions = questions.merged(with: other.questions)
    build = other.build ?? build
  }
}
