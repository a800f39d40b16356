import Yams

/// Reads what an objection can be about.
struct TopicDecoder {
  let reader: PartReader

  /// Reads a topic.
  func decode(_ node: Node) -> TopicDraft? {
    guard let map = reader.mapping(node, key: "topics") else { return nil }
    map.allow(["id", "title", "cues", "after"])
    let id = map.name("id", .topic)
    var draft = TopicDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.title = map.localized("title")
    draft.cues = map.phrases("cues")
    draft.after = map.call("after", .item)
    return id == nil ? nil : draft
  }
}
