import Diagnostics

/// Everything one file gives, with what is wrong with its form.
struct PartDraft: Sendable {
  /// What the file declares, calls and says.
  var survey: PartSurvey
  /// What is wrong with its form.
  var diagnostics: [Diagnostic] = []
  /// Whether the file could be read as YAML.
  var isReadable = true
  var outline: OutlineDraft?
  var steps: [StepDraft] = []
  var topics: [TopicDraft] = []
  var evidence: [EvidenceDraft] = []
  var faults: [FaultDraft] = []
  var closedBy: [[FieldKey]]?
  var rules: [RuleDraft] = []
  var limits: LimitsDraft?
  var fit: FitDraft?
  var removed: [String] = []

  init(survey: PartSurvey) {
    self.survey = survey
  }
}
