import Yams

/// Reads the outline of a playbook.
struct OutlineDecoder {
  static let keys = [
    "playbook", "version", "extends", "title", "motto", "variables", "stages", "card", "scripts",
    "objections", "proposals", "limits", "fit", "dealer", "segments", "sheet", "remove",
  ]

  let reader: PartReader

  /// Reads an outline from the mapping that holds its keys.
  func decode(_ map: MappingReader) -> OutlineDraft {
    var draft = OutlineDraft()
    draft.id = map.name("playbook", .item) ?? ""
    draft.version = map.number("version", from: 1)
    draft.extends = map.call("extends", .playbook)
    if draft.extends == nil { map.demand(["title", "stages"]) }
    draft.title = map.localized("title")
    draft.motto = map.localized("motto")
    draft.variables = map.mapping("variables").map(variables) ?? []
    let stages = StageDecoder(reader: reader)
    draft.stages = map.items("stages").compactMap(stages.decode)
    draft.card = map.steps("card")
    draft.scripts = map.items("scripts").compactMap(script)
    let sections = SectionDecoder(reader: reader)
    draft.objections = map.mapping("objections").map { sections.decode($0, "objection") }
    draft.proposals = map.mapping("proposals").map { sections.decode($0, nil) }
    draft.limits = map.mapping("limits").map {
      sections.decode($0, nil, inline: LimitsDecoder.keys)
    }
    draft.fit = map.mapping("fit").map { sections.decode($0, nil, inline: FitDecoder.keys) }
    draft.dealer = map.mapping("dealer").map { sections.decode($0, "dealer") }
    draft.segments = map.items("segments").compactMap { segment($0, isTop: true) }
    draft.sheet = map.items("sheet").compactMap(column)
    draft.removed = map.removals()
    return draft
  }

  private func variables(_ map: MappingReader) -> [VariableDraft] {
    map.entries.map { entry in
      reader.declare(.variable, entry.key, at: entry.site)
      var draft = VariableDraft(id: entry.key, site: entry.site)
      let wording = map.mapping(entry.key)
      draft.wording = wording?.localized(named: entry.key, .wording, besides: ["from"])
      draft.from = wording?.calls("from", .field).map { FieldKey($0) } ?? []
      return draft
    }
  }

  private func script(_ node: Node) -> ScriptDraft? {
    guard let map = reader.mapping(node, key: "scripts") else { return nil }
    map.allow(["id", "title", "steps", "after"])
    let id = map.name("id", .script)
    var draft = ScriptDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.title = map.localized("title")
    draft.steps = map.steps("steps")
    draft.after = map.call("after", .item)
    return id == nil ? nil : draft
  }

  private func segment(_ node: Node, isTop: Bool) -> SegmentDraft? {
    guard let map = reader.mapping(node, key: "segments") else { return nil }
    map.allow(["id", "title", "after"] + (isTop ? ["children"] : []))
    let id = map.name("id", .segment)
    var draft = SegmentDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.title = map.localized("title")
    if isTop { draft.children = map.items("children").compactMap { segment($0, isTop: false) } }
    draft.after = map.call("after", .item)
    return id == nil ? nil : draft
  }

  private func column(_ node: Node) -> ColumnDraft? {
    guard let map = reader.mapping(node, key: "sheet") else { return nil }
    map.allow(["id", "title", "fields", "after"])
    let id = map.name("id", .column)
    var draft = ColumnDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.title = map.localized("title")
    draft.fields = map.calls("fields", .field).map { FieldKey($0) }
    if let id, map.entry("fields") == nil {
      reader.refer(.field, id, at: map.entry("id")?.value.site ?? map.site)
    }
    draft.after = map.call("after", .item)
    return id == nil ? nil : draft
  }
}
