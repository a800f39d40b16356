import Yams

/// Reads a proposal rule.
struct RuleDecoder {
  let reader: PartReader

  /// Reads a rule; without an identifier it is none.
  func decode(_ node: Node) -> RuleDraft? {
    guard let map = reader.mapping(node, key: "rules") else { return nil }
    map.allow(["id", "when", "what", "owner", "due", "why", "size", "after"])
    let id = map.name("id", .rule)
    var draft = RuleDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.when = map.mapping("when").map(condition)
    draft.what = map.localized("what")
    draft.owner = map.choice("owner", CommitmentOwner.self)
    draft.due = map.mapping("due").flatMap { DueDecoder(reader: reader).decode($0) }
    draft.why = map.localized("why")
    draft.size = size(map)
    draft.after = map.call("after", .item)
    return id == nil ? nil : draft
  }

  private func condition(_ map: MappingReader) -> Condition {
    map.allow([
      "has", "missing", "stage", "objection", "within", "commitments", "months", "notice",
    ])
    let commitments = map.choice("commitments", CommitmentCondition.self)
    return Condition(
      has: map.calls("has", .field).map { FieldKey($0) },
      missing: map.calls("missing", .field).map { FieldKey($0) },
      stages: map.calls("stage", .stage),
      objection: map.choice("objection", ObjectionCondition.self),
      within: map.mapping("within").flatMap(window),
      withoutCommitments: commitments != nil,
      months: map.mapping("months").flatMap(months),
      needsNotice: map.choice("notice", NoticeCondition.self) != nil
    )
  }

  private func months(_ map: MappingReader) -> ClosedRange<Int>? {
    map.allow(["from", "to"])
    map.demand(["from", "to"])
    guard let first = map.number("from", from: 1), let last = map.number("to", from: 1),
      first <= last, last <= 12
    else { return nil }
    return first...last
  }

  private func window(_ map: MappingReader) -> DateWindow? {
    map.allow(["field", "days"])
    map.demand(["field", "days"])
    let field = map.call("field", .field)
    guard let days = map.number("days"), let field else { return nil }
    return DateWindow(field: FieldKey(field), days: days)
  }

  private func size(_ map: MappingReader) -> Int? {
    guard let size = map.number("size", from: .min), let entry = map.entry("size") else {
      return nil
    }
    guard (1...5).contains(size) else {
      reader.report(.sizeOutOfRange, at: entry.value.site, ["size": String(size)])
      return nil
    }
    return size
  }
}
