import Yams

/// Reads the stages of an outline and the steps named there.
struct StageDecoder {
  let reader: PartReader

  /// Reads a stage.
  func decode(_ node: Node) -> StageDraft? {
    guard let map = reader.mapping(node, key: "stages") else { return nil }
    map.allow(["id", "title", "part", "steps", "after"])
    let id = map.name("id", .stage)
    var draft = StageDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.title = map.localized("title")
    draft.part = map.call("part", .part)
    draft.steps = map.items("steps").compactMap { step($0, in: draft.id) }
    draft.after = map.call("after", .item)
    return id == nil ? nil : draft
  }

  /// Reads a step's name and title.
  func step(_ node: Node, in stage: String) -> StepHeadDraft? {
    guard let map = reader.mapping(node, key: "steps") else { return nil }
    map.allow(["id", "title", "after"])
    let id = map.name("id", .step, prefix: stage + ".")
    var draft = StepHeadDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.title = map.localized("title")
    draft.after = map.word("after").map { after in
      reader.refer(.item, stage + "." + after, at: map.entry("after")?.value.site ?? map.site)
      return stage + "." + after
    }
    return id == nil ? nil : draft
  }
}
