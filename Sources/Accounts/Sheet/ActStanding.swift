/// Which acts of an account hold, and which one undo or redo would touch next.
package struct ActStanding: Sendable {
  private var reversed: Set<ActID> = []
  /// What each reversal does in the end, however long the row of reversals it stands in.
  private var effects: [ActID: (act: ActID, takesBack: Bool)] = [:]
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

  /// The reversal to take back so that an act holds again; nil when it holds, or when something was
  /// done since it was taken back.
  package func reversal(toBringBack act: ActID) -> ActID? {
    undone.last.flatMap { $0.act == act ? $0.reversal : nil }
  }

  /// Adds one more entry.
  package mutating func add(_ entry: Entry) {
    add(entry.body, by: entry.act)
  }

  /// Adds what one more entry says.
  package mutating func add(_ body: EntryBody, by act: ActID) {
    if case .reversal(let target) = body {
      reverse(target, by: act)
    } else if body.isContent, content.insert(act).inserted {
      order.append(act)
      undone = []
    }
  }

  private mutating func reverse(_ target: ActID, by reversal: ActID) {
    var effect = (act: target, takesBack: true)
    if let earlier = effects[target] {
      effect = (earlier.act, !earlier.takesBack)
    }
    effects[reversal] = effect
    if effect.takesBack {
      guard reversed.insert(effect.act).inserted else { return }
      undone.append((reversal, effect.act))
    } else {
      reversed.remove(effect.act)
      undone.removeAll { $0.act == effect.act }
    }
  }
}
