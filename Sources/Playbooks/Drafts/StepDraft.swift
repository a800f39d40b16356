/// A step with its prompts as far as one part gives it; its identifier is the full `stage.step`.
struct StepDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var aim: Localized?
  var prompts: [PromptDraft] = []
  var removed: [String] = []
  var done: FieldKey?
  var mistake: Localized?
  var say: [Localized] = []

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["aim"] }

  mutating func overlay(_ other: StepDraft) {
    takeKeys(of: other)
    aim = other.aim ?? aim
    prompts = prompts.merged(with: other.prompts, removing: Set(other.removed))
    done = other.done ?? done
    mistake = other.mistake ?? mistake
    if !other.say.isEmpty { say = other.say }
  }
}
