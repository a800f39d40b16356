import Yams

/// Reads a piece of evidence.
struct EvidenceDecoder {
  let reader: PartReader

  /// Reads a piece of evidence; without an identifier it is none.
  func decode(_ node: Node) -> EvidenceDraft? {
    guard let map = reader.mapping(node, key: "evidence") else { return nil }
    map.allow(["id", "kind", "topics", "title", "how", "after"])
    let id = map.name("id", .evidence)
    var draft = EvidenceDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.kind = map.choice("kind", EvidenceKind.self)
    draft.topics = topics(map)
    draft.title = map.localized("title")
    draft.how = map.localized("how")
    draft.after = map.call("after", .item)
    return id == nil ? nil : draft
  }

  private func topics(_ map: MappingReader) -> [String] {
    guard let entry = map.entry("topics") else { return [] }
    return reader.someItems(entry.value, key: "topics").compactMap { node in
      guard let topic = reader.word(node, key: "topics") else { return nil }
      reader.refer(.topic, topic, at: node.site)
      return topic
    }
  }
}
