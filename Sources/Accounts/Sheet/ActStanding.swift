/// Which acts of an account hold, and which one undo or redo would touch next.
package struct ActStanding: Sendable {
  private var reversed: Set<ActID> = []
  private var targets: [ActID: ActID] = [:]
  private var order: [ActID] = []
  private var content: Set<ActID> = []
  private var undone: [(reversal: ActID, act: ActID)] = []

  /// Reads the standing off an account's entries, given in the order of their clocks.
  package init(_ entries: [Entry]) {
    for entry in entries { add(entry) }
  }

  /// Whether what an act says is part of the record.
  package func holds(_ act: ActID) -> Bool {
    !reversed.contains(act)
  }

  /// The newest act that undo can take back; nil when there is none.
  package var undoable: ActID? {
    order.last { content.contains($0) && !reversed.contains($0) }
  }

  /// The newest reversal that redo can take back; nil when something was done since.
  package var redoable: ActID? { undone.last?.reversal }

  /// Adds one more entry.
  package mutating func add(_ entry: Entry) {
    if case .reversal(let target) = entry.body {
      reverse(target, by: entry.act)
    } else if entry.body.isContent, content.insert(entry.act).inserted {
      order.append(entry.act)
      undone = []
    }
  }

  private mutating func reverse(_ target: ActID, by act: ActID) {
    targets[act] = target
    if let taken = targets[target] {
      reversed.remove(taken)
      undone.removeAll { $0.reversal == target }
    } else {
      reversed.insert(target)
      undone.append((act, target))
    }
  }
}
