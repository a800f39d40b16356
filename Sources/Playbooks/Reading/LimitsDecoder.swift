import Yams

/// Reads the official limits and the documents that set them.
struct LimitsDecoder {
  static let keys = ["sources", "limits", "remove"]

  let reader: PartReader

  /// Reads limits from the mapping that holds their keys.
  func decode(_ map: MappingReader) -> LimitsDraft {
    LimitsDraft(
      sources: map.items("sources").compactMap(source),
      limits: map.items("limits").compactMap(limit),
      removed: map.removals()
    )
  }

  private func source(_ node: Node) -> LimitSourceDraft? {
    guard let map = reader.mapping(node, key: "sources") else { return nil }
    map.allow(["id", "title", "number", "as_of", "after"])
    let id = map.name("id", .source)
    var draft = LimitSourceDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.title = map.localized("title")
    draft.number = number(map)
    draft.asOf = map.day("as_of")
    draft.after = map.call("after", .item)
    return id == nil ? nil : draft
  }

  private func number(_ map: MappingReader) -> String? {
    guard let number = map.word("number"), let entry = map.entry("number") else { return nil }
    guard number.allSatisfy(\.isWhitespace) else { return number }
    reader.report(.emptyText, at: entry.value.site, ["key": "number"])
    return nil
  }

  private func limit(_ node: Node) -> LimitDraft? {
    guard let map = reader.mapping(node, key: "limits") else { return nil }
    map.allow([
      "id", "source", "segments", "except", "kind", "measure", "at_most", "at_least", "title",
      "after",
    ])
    let id = map.name("id", .limit)
    var draft = LimitDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.source = map.call("source", .source, scope: "source")
    draft.segments = map.calls("segments", .segment, scope: "segments")
    draft.exceptions = map.calls("except", .segment, scope: "except")
    draft.kinds = kinds(map)
    draft.measure = map.choice("measure", LimitMeasure.self)
    draft.bound = bound(map)
    draft.title = map.localized("title")
    draft.after = map.call("after", .item)
    return id == nil ? nil : draft
  }

  private func kinds(_ map: MappingReader) -> [String] {
    let kinds = map.calls("kind", .choice, scope: "kind")
    if let entry = map.entry("kind"), !kinds.isEmpty {
      reader.refer(.field, OfficialLimit.kindField.rawValue, at: entry.site)
    }
    return kinds
  }

  private func bound(_ map: MappingReader) -> LimitBound? {
    let most = map.decimal("at_most")
    let least = map.decimal("at_least")
    if let entry = map.entry("at_least"), map.entry("at_most") != nil {
      reader.report(.twoBounds, at: entry.site)
      return nil
    }
    return most.map(LimitBound.atMost) ?? least.map(LimitBound.atLeast)
  }
}
