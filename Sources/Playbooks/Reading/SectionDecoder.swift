import Yams

/// Reads where a section of the playbook stands.
struct SectionDecoder {
  let reader: PartReader

  /// Reads a section.
  ///
  /// - Parameters:
  ///   - map: The section.
  ///   - stage: The first half of its steps' names, nil when it has no steps.
  ///   - inline: The keys it may have when it stands here and not in a part.
  /// - Returns: The section.
  func decode(_ map: MappingReader, _ stage: String?, inline: [String] = []) -> SectionDraft {
    map.allow(["part"] + (stage == nil ? inline : ["title", "steps"]))
    var draft = SectionDraft(site: map.site)
    draft.part = map.call("part", .part)
    guard let stage else { return draft }
    draft.title = map.localized("title")
    let stages = StageDecoder(reader: reader)
    draft.steps = map.items("steps").compactMap { stages.step($0, in: stage) }
    return draft
  }
}
