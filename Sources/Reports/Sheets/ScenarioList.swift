package import Coaching
package import Texts

/// The scenarios there are.
package struct ScenarioList {
  private let texts: Texts

  /// Creates the list.
  package init(_ texts: Texts) {
    self.texts = texts
  }

  /// Returns the scenarios with what each is about.
  package func blocks(
    _ rows: [(script: ScenarioScript, head: ScenarioHead)]
  ) -> [ReportBlock] {
    let fields = rows.map { script, head in
      let level = texts(.rehearsalDifficulty, ["level": String(head.difficulty)])
      let name = head.name.map { texts(.wordDetail, ["name": $0, "detail": level]) } ?? level
      let from = script.pack.map { " [\($0)]" } ?? ""
      return ReportField(
        script.id, [name + from, head.goal].compactMap(\.self).joined(separator: " · "))
    }
    return [.heading(texts(.rehearsalList), level: 1), .fields(fields)]
  }
}
