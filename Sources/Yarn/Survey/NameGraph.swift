/// Names that lead to names.
struct NameGraph {
  /// What each name leads to.
  let edges: [String: [String]]

  /// Returns one circle for each knot of names that lead back to themselves, in order of names.
  ///
  /// The walk keeps its own stack, so that long chains are no deep calls.
  func circles() -> [[String]] {
    var done: Set<String> = []
    var found: [[String]] = []
    for start in edges.keys.sorted() where !done.contains(start) {
      walk(from: start, &done, &found)
    }
    return found
  }

  private func walk(from start: String, _ done: inout Set<String>, _ found: inout [[String]]) {
    var path: [String] = [start]
    var places: [String: Int] = [start: 0]
    var nexts: [Int] = [0]
    while let name = path.last, let next = nexts.last {
      let targets = edges[name] ?? []
      guard next < targets.count else {
        done.insert(name)
        places[name] = nil
        path.removeLast()
        nexts.removeLast()
        continue
      }
      nexts[nexts.count - 1] += 1
      let target = targets[next]
      if let place = places[target] {
        let circle = Array(path[place...])
        if !found.contains(where: { Set($0) == Set(circle) }) { found.append(circle) }
      } else if !done.contains(target) {
        places[target] = path.count
        path.append(target)
        nexts.append(0)
      }
    }
  }
}
