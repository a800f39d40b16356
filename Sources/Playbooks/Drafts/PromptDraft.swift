import Diagnostics

/// A prompt as far as one place gives it; its identifier is the key of its field.
struct PromptDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var type: FieldType?
  var label: Localized?
  var question: Localized?
  var why: Localized?
  var example: Localized?
  var answered: AnsweredRule?
  var cues: [Language: [String]] = [:]
  var follows: [String] = []
  var unit: String?
  var role: PersonRole?
  var choices: [Choice] = []
  var source: ChoiceSource?
  var makes: ThingRule?
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["type", "label", "question", "why", "example"] }

  mutating func overlay(_ other: PromptDraft) {
    takeKeys(of: other)
    type = other.type ?? type
    label = other.label ?? label
    question = other.question ?? question
    why = other.why ?? why
    example = other.example ?? example
    answered = other.answered ?? answered
    if !other.cues.isEmpty { cues = other.cues }
    if !other.follows.isEmpty { follows = other.follows }
    unit = other.unit ?? unit
    role = other.role ?? role
    if !other.choices.isEmpty { choices = other.choices }
    source = other.source ?? source
    makes = other.makes ?? makes
  }
}
