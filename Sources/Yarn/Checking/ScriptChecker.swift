/// Checks a program as a list of steps; later ones build on what earlier ones wrote down.
struct ScriptChecker {
  /// The steps that make sense when some statements could not be read.
  private static let structure: [any CheckStep] = [
    TitleCheck(),
    EnumCheck(),
    DeclarationCheck(),
    LineTagCheck(),
  ]

  private static let meaning: [any CheckStep] = [
    SmartVariableCheck(),
    TypeCheck(),
    TargetCheck(),
    ReachCheck(),
    UseCheck(),
    CircleCheck(),
    MarkupCheck(),
    SpeakerCheck(),
    CommandCheck(),
    SlipCheck(),
    LineIDCheck(),
  ]

  /// Runs every step; after mistakes of syntax only those of structure.
  func check(_ subject: inout CheckSubject) {
    let isReadable = !subject.reports.hasErrors
    for step in Self.structure { step.run(&subject) }
    // What was lost with a statement would be missed everywhere else.
    guard isReadable else { return }
    for step in Self.meaning { step.run(&subject) }
  }
}
