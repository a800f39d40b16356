import Diagnostics

/// Limits name only documents, segments and kinds of vehicles that exist.
struct UnknownLimitWordRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.isComplete else { return [] }
    let kinds = subject.everything.flatMap(\.steps).flatMap(\.prompts)
      .filter { $0.id == OfficialLimit.kindField.rawValue }
      .flatMap(\.choices).map(\.id)
    return unknown(.source, subject.declared(.source), subject)
      + unknown(.segment, subject.declared(.segment), subject)
      + (kinds.isEmpty ? [] : unknown(.choice, Set(kinds), subject))
  }

  /// The scope of such a call is the key it stands under.
  private func unknown(
    _ kind: ItemKind,
    _ known: Set<String>,
    _ subject: CheckSubject
  ) -> [Diagnostic] {
    let words = known.sorted()
    return subject.unknown(kind, .unknownWord, known: known) { mention in
      ["key": mention.scope, "possible": words.joined(separator: ", ")]
    }
  }
}
