import Diagnostics
import Yams

/// Reads one file of a playbook whole.
struct PartDecoder {
  /// Reads a file as the kind of part it is.
  func decode(_ source: SourceText, as kind: PartKind) -> PartDraft {
    let reader = PartReader(source: source)
    let outcome = YAMLComposer().compose(source.text)
    for duplicate in outcome.duplicates {
      reader.report(.duplicateKey, at: duplicate.site, ["key": duplicate.key])
    }
    var draft = PartDraft(survey: reader.survey)
    if let failure = outcome.failure {
      reader.report(.syntax, at: failure.site, ["problem": failure.problem])
      draft.isReadable = false
      reader.take(SalvagedNames(text: source.text, kind: kind).mentions)
    } else if let root = outcome.root, !root.isNothing {
      if let map = reader.mapping(root, key: source.name) { read(map, kind, reader, into: &draft) }
    } else {
      reader.report(.emptyText, at: .start, ["key": source.name])
    }
    draft.survey = reader.survey
    draft.diagnostics = reader.diagnostics
    return draft
  }

  private func read(
    _ map: MappingReader,
    _ kind: PartKind,
    _ reader: PartReader,
    into draft: inout PartDraft
  ) {
    map.allow(keys(of: kind))
    switch kind {
    case .outline:
      draft.outline = OutlineDecoder(reader: reader).decode(map)
      readSteps(map, reader, into: &draft)
      readObjections(map, reader, into: &draft)
      readRules(map, reader, into: &draft)
      if let fit = map.mapping("fit"), fit.entry("part") == nil {
        draft.fit = FitDecoder(reader: reader).decode(fit)
      }
      if let limits = map.mapping("limits"), limits.entry("part") == nil {
        draft.limits = LimitsDecoder(reader: reader).decode(limits)
      }
    case .steps:
      map.demand(["steps"])
      readSteps(map, reader, into: &draft)
    case .objections:
      readObjections(map, reader, into: &draft)
      readSteps(map, reader, into: &draft)
      draft.removed = map.removals()
    case .proposals:
      readRules(map, reader, into: &draft)
      draft.removed = map.removals()
    case .limits:
      draft.limits = LimitsDecoder(reader: reader).decode(map)
    case .fit:
      draft.fit = FitDecoder(reader: reader).decode(map)
    }
  }

  private func keys(of kind: PartKind) -> [String] {
    switch kind {
    case .outline: OutlineDecoder.keys + ["steps", "rules"] + ObjectionsDecoder.keys
    case .steps: ["steps"]
    case .objections: ObjectionsDecoder.keys + ["steps", "remove"]
    case .proposals: ["rules", "remove"]
    case .limits: LimitsDecoder.keys
    case .fit: FitDecoder.keys
    }
  }

  private func readSteps(_ map: MappingReader, _ reader: PartReader, into draft: inout PartDraft) {
    guard let steps = map.mapping("steps") else { return }
    draft.steps = StepDecoder(reader: reader).decode(steps)
  }

  private func readObjections(
    _ map: MappingReader,
    _ reader: PartReader,
    into draft: inout PartDraft
  ) {
    let decoder = ObjectionsDecoder(reader: reader)
    draft.topics = decoder.topics(map)
    draft.evidence = decoder.evidence(map)
    draft.faults = decoder.faults(map)
    draft.closedBy = decoder.closedBy(map)
  }

  private func readRules(_ map: MappingReader, _ reader: PartReader, into draft: inout PartDraft) {
    let decoder = RuleDecoder(reader: reader)
    draft.rules = map.items("rules").compactMap(decoder.decode)
  }
}
