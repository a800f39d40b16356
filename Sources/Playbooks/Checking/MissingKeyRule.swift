import Diagnostics

/// Every item must have all its keys, its own or those of the item it stands over.
struct MissingKeyRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.isExtensionSound else { return [] }
    let salvaged = subject.salvagedNames
    let base = subject.base.compactMap(\.outline)
    let sources = subject.base.compactMap(\.limits).flatMap(\.sources)
    let limits = subject.base.compactMap(\.limits).flatMap(\.limits)
    return subject.parts.flatMap { part -> [Diagnostic] in
      var found = part.outline.map { outline($0, over: base, part.survey) } ?? []
      found += missing(part.steps, over: subject.base.flatMap(\.steps), part.survey)
      found += part.steps.flatMap(\.prompts).filter { !salvaged.contains($0.id) }.flatMap {
        missing([$0], over: subject.definitions(of: $0.id), part.survey)
      }
      found += missing(part.topics, over: subject.base.flatMap(\.topics), part.survey)
      found += missing(part.evidence, over: subject.base.flatMap(\.evidence), part.survey)
      found += missing(part.faults, over: subject.base.flatMap(\.faults), part.survey)
      found += missing(part.rules, over: subject.base.flatMap(\.rules), part.survey)
      found += missing(part.limits?.sources ?? [], over: sources, part.survey)
      found += missing(part.limits?.limits ?? [], over: limits, part.survey)
      found += part.fit.map { fit($0, over: subject.base.compactMap(\.fit), part.survey) } ?? []
      return found
    }
  }

  private func outline(
    _ outline: OutlineDraft,
    over base: [OutlineDraft],
    _ survey: PartSurvey
  ) -> [Diagnostic] {
    let heads = outline.stages.flatMap(\.steps) + (outline.objections?.steps ?? [])
    let baseHeads =
      base.flatMap(\.stages).flatMap(\.steps) + base.flatMap { $0.objections?.steps ?? [] }
    let segments = outline.segments + outline.segments.flatMap(\.children)
    let baseSegments = base.flatMap(\.segments) + base.flatMap(\.segments).flatMap(\.children)
    return missing(outline.stages, over: base.flatMap(\.stages), survey)
      + missing(heads, over: baseHeads, survey)
      + missing(outline.scripts, over: base.flatMap(\.scripts), survey)
      + missing(segments, over: baseSegments, survey)
      + missing(outline.sheet, over: base.flatMap(\.sheet), survey)
  }

  private func fit(
    _ fit: FitDraft,
    over base: [FitDraft],
    _ survey: PartSurvey
  ) -> [Diagnostic] {
    let given = Set(fit.given + base.flatMap(\.given))
    let keys = ["title", "groups", "results"].filter { !given.contains($0) }
    let results = given.contains("results") ? FitResult.allCases : []
    let known = Set(fit.results.keys).union(base.flatMap(\.results.keys))
    let lacking = keys + results.filter { !known.contains($0) }.map { "results." + $0.rawValue }
    return lacking.map { survey.diagnostic(.missingKey, at: fit.site, ["key": $0]) }
      + missing(fit.groups, over: base.flatMap(\.groups), survey)
      + missing(
        fit.groups.flatMap(\.questions),
        over: base.flatMap(\.groups).flatMap(\.questions),
        survey
      )
  }

  private func missing<Item: DraftItem>(
    _ items: [Item],
    over base: [Item],
    _ survey: PartSurvey
  ) -> [Diagnostic] {
    items.flatMap { item -> [Diagnostic] in
      guard !item.missing.isEmpty else { return [] }
      let given = Set(base.filter { $0.id == item.id }.flatMap(\.given))
      return item.missing.filter { !given.contains($0) }.map {
        survey.diagnostic(.missingKey, at: item.site, ["key": $0])
      }
    }
  }
}
