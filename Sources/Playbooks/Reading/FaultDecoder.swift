import Yams

/// Reads a mistake a rep can make.
struct FaultDecoder {
  let reader: PartReader

  /// Reads a mistake; without an identifier it is none.
  func decode(_ node: Node) -> FaultDraft? {
    guard let map = reader.mapping(node, key: "faults") else { return nil }
    map.allow(["id", "move", "when", "text", "after"])
    let id = map.name("id", .fault)
    var draft = FaultDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.move = map.choice("move", FaultMove.self)
    draft.when = map.choice("when", FaultOccasion.self)
    draft.text = map.localized("text", .fault)
    draft.after = map.call("after", .item)
    return id == nil ? nil : draft
  }
}
