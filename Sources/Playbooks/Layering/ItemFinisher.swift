/// Makes values from the items of parts laid over one another, the lowest part first.
struct ItemFinisher {
  let parts: [PartDraft]

  /// Returns the items of a kind, each under its identifier once.
  func merged<Item: DraftItem>(_ items: (PartDraft) -> [Item]) -> [Item] {
    parts.reduce(into: []) { result, part in
      result = result.merged(with: items(part), removing: removed(by: part))
    }
  }

  /// Returns the items of a kind as values.
  ///
  /// - Parameters:
  ///   - items: Gives a part's items.
  ///   - value: Gives the value of an item, nil while something is missing.
  /// - Throws: When something is missing, with every key that is.
  func finish<Item: DraftItem, Value>(
    _ items: (PartDraft) -> [Item],
    by value: (Item) -> Value?
  ) throws(PlaybookFault) -> [Value] {
    var values: [Value] = []
    for item in merged(items) {
      guard let value = value(item) else { throw fault(of: item, items) }
      values.append(value)
    }
    return values
  }

  private func fault<Item: DraftItem>(
    of item: Item,
    _ items: (PartDraft) -> [Item]
  ) -> PlaybookFault {
    guard let part = parts.last(where: { items($0).contains { $0.id == item.id } }) else {
      preconditionFailure("an item is of no part")
    }
    return Found(item: item, survey: part.survey).fault
  }

  private func removed(by part: PartDraft) -> Set<String> {
    Set(part.removed + (part.outline?.removed ?? []))
  }
}
