import Diagnostics
import Yams

/// Reads a prompt of a step.
struct PromptDecoder {
  static let keys = [
    "field", "type", "label", "question", "why", "example", "answered", "cues", "follows", "unit",
    "role", "source", "choices", "makes", "after",
  ]

  let reader: PartReader

  /// Reads a prompt; without a field it is none.
  func decode(_ node: Node, in step: String) -> PromptDraft? {
    guard let map = reader.mapping(node, key: "prompts") else { return nil }
    map.allow(Self.keys)
    let field = map.name("field", .field, scope: step)
    var draft = PromptDraft(id: field ?? "", site: map.site)
    draft.given = map.keys
    draft.type = map.choice("type", FieldType.self, mistake: .unknownType)
    draft.label = map.localized("label", .label)
    draft.question = map.localized("question")
    draft.why = map.localized("why")
    draft.example = map.localized("example", .example)
    draft.answered = map.mapping("answered").flatMap(answered)
    draft.cues = map.phrases("cues")
    draft.follows = map.calls("follows", .rule)
    draft.unit = map.word("unit")
    draft.role = map.choice("role", PersonRole.self)
    draft.source = map.choice("source", ChoiceSource.self)
    draft.choices = map.items("choices").compactMap { choice($0, scope: step + " " + draft.id) }
    draft.makes = map.mapping("makes").flatMap(thing)
    draft.after = map.call("after", .item, scope: step)
    return field == nil ? nil : draft
  }

  private func answered(_ map: MappingReader) -> AnsweredRule? {
    map.allow(["items", "characters"])
    if map.entry("items") != nil { return map.number("items", from: 1).map(AnsweredRule.items) }
    guard map.entry("characters") != nil else {
      map.demand(["items"])
      return nil
    }
    return map.number("characters", from: 1).map(AnsweredRule.characters)
  }

  private func thing(_ map: MappingReader) -> ThingRule? {
    map.allow(["thing", "owner", "due"])
    map.demand(["thing"])
    switch map.choice("thing", ThingKind.self) {
    case .commitment:
      map.demand(["owner", "due"])
      guard let owner = map.choice("owner", CommitmentOwner.self),
        let due = map.call("due", .field)
      else { return nil }
      return .commitment(owner, due: FieldKey(due))
    case .concession: return .concession
    case .occasion:
      map.demand(["due"])
      return map.call("due", .field).map { .occasion(date: FieldKey($0)) }
    case .option: return .option
    case nil: return nil
    }
  }

  private func choice(_ node: Node, scope: String) -> Choice? {
    guard let map = reader.mapping(node, key: "choices") else { return nil }
    map.allow(["id", "title"])
    map.demand(["title"])
    let title = map.localized("title")
    guard let id = map.name("id", .choice, scope: scope), let title else { return nil }
    return Choice(id: id, title: title)
  }
}
