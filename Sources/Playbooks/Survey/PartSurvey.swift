import Diagnostics

/// What a part declares, calls and says, each with its place: the ground the checking rules walk.
struct PartSurvey: Sendable {
  /// The part's text.
  let source: SourceText
  /// Names given here.
  var declarations: [Mention] = []
  /// Names called here.
  var references: [Mention] = []
  /// Texts for people.
  var texts: [SurveyedText] = []

  /// Creates an empty survey.
  init(source: SourceText) {
    self.source = source
  }

  /// Returns a diagnostic at a place of the part.
  func diagnostic(
    _ mistake: PlaybookMistake,
    at site: Site,
    _ values: [String: String] = [:]
  ) -> Diagnostic {
    Diagnostic(
      code: mistake.rawValue,
      severity: mistake.severity,
      file: source.name,
      range: TokenRange(source: source).range(at: site),
      values: values
    )
  }
}
