import Diagnostics
import Yams

/// Reads the steps of a part.
struct StepDecoder {
  let reader: PartReader

  /// Reads the mapping from step names to steps.
  func decode(_ map: MappingReader) -> [StepDraft] {
    map.entries.compactMap { entry in
      reader.declare(.content, entry.key, at: entry.site)
      return step(entry)
    }
  }

  private func step(_ entry: Entry) -> StepDraft? {
    guard let map = reader.mapping(entry.value, key: entry.key) else { return nil }
    let isObjection = entry.key.hasPrefix("objection.")
    map.allow(["aim", "prompts", "remove"] + (isObjection ? ["done", "mistake", "say"] : []))
    var draft = StepDraft(id: entry.key, site: entry.site)
    draft.given = map.keys
    draft.aim = map.localized("aim")
    let prompts = PromptDecoder(reader: reader)
    draft.prompts = map.items("prompts").compactMap { prompts.decode($0, in: entry.key) }
    draft.removed = map.removals(scope: entry.key)
    draft.done = map.call("done", .done).map { FieldKey($0) }
    draft.mistake = map.localized("mistake")
    draft.say = map.items("say").compactMap(wording)
    return draft
  }

  private func wording(_ node: Node) -> Localized? {
    reader.mapping(node, key: "say")?.localized(named: "say")
  }
}
