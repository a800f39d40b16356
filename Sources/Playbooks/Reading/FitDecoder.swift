import Yams

/// Reads the dealer's self-check.
struct FitDecoder {
  static let keys = ["title", "groups", "results", "remove"]

  let reader: PartReader

  /// Reads a self-check from the mapping that holds its keys.
  func decode(_ map: MappingReader) -> FitDraft {
    var draft = FitDraft(site: map.site)
    draft.given = map.keys
    draft.title = map.localized("title")
    draft.groups = map.items("groups").compactMap(group)
    if let results = map.mapping("results") { draft.results = self.results(results) }
    draft.removed = map.removals()
    return draft
  }

  private func group(_ node: Node) -> FitGroupDraft? {
    guard let map = reader.mapping(node, key: "groups") else { return nil }
    map.allow(["id", "title", "inner", "questions", "build", "after"])
    let id = map.name("id", .group)
    var draft = FitGroupDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.title = map.localized("title")
    draft.isInner = map.flag("inner")
    draft.questions = map.items("questions").compactMap(question)
    draft.build = map.localized("build")
    draft.after = map.call("after", .item)
    return id == nil ? nil : draft
  }

  private func question(_ node: Node) -> FitQuestionDraft? {
    guard let map = reader.mapping(node, key: "questions") else { return nil }
    map.allow(["id", "question", "why", "after"])
    let id = map.name("id", .question)
    var draft = FitQuestionDraft(id: id ?? "", site: map.site)
    draft.given = map.keys
    draft.question = map.localized("question")
    draft.why = map.localized("why")
    draft.after = map.call("after", .item)
    return id == nil ? nil : draft
  }

  private func results(_ map: MappingReader) -> [FitResult: Localized] {
    map.allow(FitResult.allCases.map(\.rawValue))
    var results: [FitResult: Localized] = [:]
    for result in FitResult.allCases {
      results[result] = map.localized(result.rawValue)
    }
    return results
  }
}
