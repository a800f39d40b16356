import Accounts

extension Guide {
  /// Takes the newest thing back that was done to the account, and asks there again.
  package mutating func undo() throws(CoachingError) -> [Reply] {
    try refresh()
    let taken = file.undoable
    guard let act = taken.first?.act, !taken.contains(where: { $0.body.opensAccount }) else {
      return [.nothingToUndo]
    }
    try write([Draft(.reversal(of: act))])
    return [.undone(taken)] + (try askAgain(after: taken))
  }

  /// Brings back what was taken back last.
  package mutating func redo() throws(CoachingError) -> [Reply] {
    try refresh()
    guard let (reversal, entries) = file.redoable else { return [.nothingToRedo] }
    try write([Draft(.reversal(of: reversal))])
    offered = []
    edited = nil
    return [.redone(entries)] + (try resume())
  }

  private mutating func askAgain(after taken: [Entry]) throws(CoachingError) -> [Reply] {
    offered = []
    edited = nil
    leaveVanishedObjections()
    for entry in taken {
      switch entry.body {
      case .set(let key, _), .unread(let key):
        guard let spot = try interview.spot(asking: key) else { continue }
        interview.spot = spot
        interview.visited.remove(try interview.place(spot))
        return [try asking(typed: entry.source?.text ?? "")]
      case .note(let text):
        guard let left = leftOpen, left.note == text,
          let spot = try interview.spot(of: left.place)
        else { continue }
        interview.spot = spot
        interview.visited.remove(left.place)
        return [try asking(typed: left.line)]
      default: continue
      }
    }
    return try resume()
  }

  /// Asks what stands now, from the place that the record names.
  private mutating func resume() throws(CoachingError) -> [Reply] {
    leaveVanishedObjections()
    if let position = file.account.position, let spot = try interview.spot(of: position) {
      interview.spot = try nextOpen(from: spot, including: true)
    }
    return interview.spot == nil ? [] : [try asking()]
  }

  /// An objection that undo took back is no longer talked about.
  private mutating func leaveVanishedObjections() {
    let standing = Set(file.account.objections.map(\.id))
    layers = layers.filter { layer in
      guard case .objection(let id) = layer.route.kind else { return true }
      return standing.contains(id)
    }
  }
}

extension EntryBody {
  /// Whether an account begins with it.
  fileprivate var opensAccount: Bool {
    if case .opened = self { true } else { false }
  }
}
