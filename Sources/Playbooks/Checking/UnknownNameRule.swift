import Diagnostics

/// Texts call only variables and fields.
struct UnknownNameRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.isComplete else { return [] }
    let known = subject.declared(.variable, .field)
    let words = known.sorted()
    return subject.inTexts { text, survey in
      TextFilling(text.text).names.filter { !known.contains($0) }.map {
        survey.unknown(.unknownName, $0, at: text.site, among: words)
      }
    }
  }
}
