extension Array where Element: DraftItem {
  /// Lays items over those of the same identifier, drops the removed ones, and adds the new ones
  /// after the item they name or at the end.
  func merged(with others: [Element], removing removed: Set<String> = []) -> [Element] {
    var result = filter { !removed.contains($0.id) }
    for other in others {
      if let index = result.firstIndex(where: { $0.id == other.id }) {
        result[index].overlay(other)
      } else if let index = result.firstIndex(where: { $0.id == other.after }) {
        result.insert(other, at: index + 1)
      } else {
        result.append(other)
      }
    }
    return result
  }
}
