/// Makes what the playbook says about objections from the parts laid over one another.
struct ObjectionsFinisher {
  let parts: [PartDraft]

  /// Returns everything about objections; what calls a removed topic or prompt calls it no longer.
  func finish(title: Localized, steps: [ObjectionStep]) throws(PlaybookFault) -> Objections {
    let topics = ItemFinisher(parts: parts).merged(\.topics).map {
      ObjectionTopic(id: $0.id, title: $0.title ?? Localized([:]), cues: $0.cues, say: $0.say)
    }
    return Objections(
      title: title,
      topics: topics,
      steps: steps,
      evidence: try evidence(for: Set(topics.map(\.id))),
      faults: try ItemFinisher(parts: parts).finish(\.faults, by: \.finished),
      closedBy: closedBy(Set(steps.flatMap(\.prompts).map(\.field)))
    )
  }

  /// The evidence for the topics there are; with none of its topics left a piece goes as well.
  private func evidence(for topics: Set<String>) throws(PlaybookFault) -> [Evidence] {
    let all = try ItemFinisher(parts: parts).finish(\.evidence, by: \.finished)
    let shipped = Set(parts.first?.evidence.map(\.id) ?? [])
    return all.compactMap { piece in
      let kept = piece.topics.filter(topics.contains)
      guard !kept.isEmpty else { return nil }
      return Evidence(
        id: piece.id,
        kind: piece.kind,
        topics: kept,
        title: piece.title,
        how: piece.how,
        isOwn: !shipped.contains(piece.id)
      )
    }
  }

  /// The lists of the last part that gives any, without fields that no prompt fills: waiting for
  /// those would keep an objection open for ever.
  private func closedBy(_ fields: Set<FieldKey>) -> [[FieldKey]] {
    let lists = parts.compactMap(\.closedBy).last ?? []
    return lists.map { $0.filter(fields.contains) }.filter { !$0.isEmpty }
  }
}
