import Diagnostics

/// Texts call only variables and fields.
struct UnknownNameRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.isComplete else { return [] }
    let known = subject.declared(.variable, .field)
    let words = known.sorted()
    return subject.inTexts { text, survey in
      let isQuoting = text.purpose == .fault
      return TextFilling(text.text).names.filter { name in
        !known.contains(name) && !(isQuoting && name == "words")
      }.map {
        survey.unknown(.unknownName, $0, at: text.site, among: words)
      }
    }
  }
}
