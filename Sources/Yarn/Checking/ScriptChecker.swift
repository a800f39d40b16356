/// Checks a program as a list of steps; later ones build on what earlier ones wrote down.
struct ScriptChecker {
  private static let steps: [any CheckStep] = [
    TitleCheck(),
    EnumCheck(),
    DeclarationCheck(),
    SmartVariableCheck(),
    TypeCheck(),
    LineTagCheck(),
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

  /// Runs every step.
  func check(_ subject: inout CheckSubject) {
    for step in Self.steps { step.run(&subject) }
  }
}
