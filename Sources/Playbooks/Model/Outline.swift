/// What every start needs of a playbook: names and titles, no prompts.
package struct Outline: Hashable, Sendable, Identifiable {
  /// The playbook's identifier.
  package let id: String
  /// The number of its edition.
  package let version: Int
  /// The identifier of the playbook this one extends.
  package let extends: String?
  /// What people read.
  package let title: Localized
  /// The sentence shown over the account list.
  package let motto: Localized?
  /// The words the dealer sets once.
  package let variables: [Variable]
  /// The stages in order.
  package let stages: [StageOutline]
  /// The steps printed as a visit card.
  package let card: [StepID]
  /// The rows of steps that can be run alone.
  package let scripts: [ScriptOutline]
  /// The objection steps.
  package let objections: ObjectionOutline?
  /// The kinds of customers.
  package let segments: [Segment]
  /// The columns of the account table besides the name.
  package let sheet: [SheetColumn]

  /// Creates an outline.
  package init(
    id: String,
    version: Int = 1,
    extends: String? = nil,
    title: Localized,
    motto: Localized? = nil,
    variables: [Variable] = [],
    stages: [StageOutline] = [],
    card: [StepID] = [],
    scripts: [ScriptOutline] = [],
    objections: ObjectionOutline? = nil,
    segments: [Segment] = [],
    sheet: [SheetColumn] = []
  ) {
    self.id = id
    self.version = version
    self.extends = extends
    self.title = title
    self.motto = motto
    self.variables = variables
    self.stages = stages
    self.card = card
    self.scripts = scripts
    self.objections = objections
    self.segments = segments
    self.sheet = sheet
  }

  /// The steps of all stages in order.
  package var steps: [StepOutline] { stages.flatMap(\.steps) }
}
