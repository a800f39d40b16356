import Yams

/// Reads what an objection can be about.
struct TopicDecoder {
  let reader: PartReader

  /// Reads a topic.
  func decode(_ node: Node) -> TopicDraft? {
    guard let map = reader.mapping(node, key: "topics") else { return nil }
    map.allow(["id", "title", "cues", "say", "after"])
    let id = map.name("id", .topic)
    var draft = TopicDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.title = map.localized("title")
    draft.cues = map.phrases("cues")
    draft.say = map.mapping("say").map(wordings) ?? [:]
    draft.after = map.call("after", .item)
    return id == nil ? nil : draft
  }

  private func wordings(_ map: MappingReader) -> [String: Localized] {
    var wordings: [String: Localized] = [:]
    for entry in map.entries {
      reader.refer(.objectionStep, entry.key, at: entry.site)
      wordings[entry.key] = map.localized(entry.key)
    }
    return wordings
  }
}
