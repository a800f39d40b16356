import Diagnostics

/// Makes the limits that people use from those of the parts laid over one another.
struct LimitsFinisher {
  /// The kinds of customers of the finished outline.
  let segments: [Segment]
  private var sources: [LimitSourceDraft] = []
  private var limits: [LimitDraft] = []
  private var surveys: [String: PartSurvey] = [:]

  /// Creates a finisher that knows the kinds of customers.
  init(segments: [Segment]) {
    self.segments = segments
  }

  /// Lays a part over the earlier ones; the limits of a removed document go with it.
  mutating func lay(_ part: PartDraft, removing removed: [String]) {
    let given = part.limits ?? LimitsDraft()
    let gone = Set(removed + given.removed)
    sources = sources.merged(with: given.sources, removing: gone)
    limits = limits.merged(with: given.limits, removing: gone)
    let kept = Set(sources.map(\.id))
    limits.removeAll { limit in
      limit.source.map { gone.contains($0) && !kept.contains($0) } ?? false
    }
    for limit in given.limits { surveys["limit " + limit.id] = part.survey }
    for source in given.sources { surveys["source " + source.id] = part.survey }
  }

  /// Returns the limits in order; one whose exceptions leave no segment is none.
  func finish() throws(PlaybookFault) -> [OfficialLimit] {
    var documents: [String: LimitSource] = [:]
    for draft in sources { documents[draft.id] = try document(draft) }
    var result: [OfficialLimit] = []
    for draft in limits {
      guard let survey = surveys["limit " + draft.id] else { continue }
      guard let name = draft.source, let measure = draft.measure, let bound = draft.bound,
        let title = draft.title
      else { throw Found(item: draft, survey: survey).fault }
      guard let source = documents[name] else { throw unknown(name, draft, survey) }
      let covered = covered(by: draft)
      if covered.isEmpty && !(draft.segments + draft.exceptions).isEmpty { continue }
      result.append(
        OfficialLimit(
          id: draft.id,
          source: source,
          segments: covered,
          kinds: draft.kinds,
          measure: measure,
          bound: bound,
          title: title
        )
      )
    }
    return result
  }

  private func document(_ draft: LimitSourceDraft) throws(PlaybookFault) -> LimitSource? {
    guard let survey = surveys["source " + draft.id] else { return nil }
    guard let title = draft.title, let number = draft.number, let asOf = draft.asOf else {
      throw Found(item: draft, survey: survey).fault
    }
    return LimitSource(id: draft.id, title: title, number: number, asOf: asOf)
  }

  /// The segments named and those within them, without the exceptions.
  private func covered(by draft: LimitDraft) -> [String] {
    if draft.exceptions.isEmpty { return withChildren(draft.segments) }
    let named = draft.segments.isEmpty ? segments.map(\.id) : draft.segments
    let exceptions = Set(withChildren(draft.exceptions))
    return withChildren(named).filter { !exceptions.contains($0) }
  }

  private func withChildren(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.flatMap { name in
      [name] + (segments.first { $0.id == name }?.children.map(\.id) ?? [])
    }.filter { seen.insert($0).inserted }
  }

  private func unknown(
    _ source: String,
    _ draft: LimitDraft,
    _ survey: PartSurvey
  ) -> PlaybookFault {
    let names = sources.map(\.id)
    var values = ["key": "source", "name": source, "possible": names.joined(separator: ", ")]
    values["nearest"] = NearestWord().word(to: source, among: names)
    return .faulty([survey.diagnostic(.unknownWord, at: draft.site, values)])
  }
}
