import Terminal
import Accounts
import Coaching
import Reports
import Texts

extension ShellSession {
  /// Opens an account without asking anything; one that is not there is offered to be created.
  func open(_ name: String) throws -> CommandResult {
    guard let id = try find(name) else { return .failed }
    try leaveCall()
    guide = try Guide(RouteCatalogue(context.playbook).method, on: id, context)
    try say(.accountOpened, ["name": guide.map(accountName) ?? name], as: .accent)
    return .done
  }

  /// Closes the open account when another window has removed it for good, and says so.
  ///
  /// - Returns: Whether it had.
  func closeForgotten() throws -> Bool {
    guard let guide, guide.file.id != .dealer, guide.file.account.opened == nil else {
      return false
    }
    self.guide = nil
    call = nil
    _ = try complain(.storeForgotten)
    return true
  }

  /// Begins a route with an account.
  func begin(_ route: Route, on id: AccountID, at step: String? = nil) throws -> CommandResult {
    try leaveCall()
    var begun = try Guide(route, on: id, context)
    let replies = try begun.begin(at: step)
    guide = begun.isOver ? nil : begun
    return try show(replies)
  }

  /// Returns the account of a name, made now when the user wants it; nil when there is none.
  func find(_ name: String) throws -> AccountID? {
    let found = try context.store.accounts(named: name)
    if found.count > 1 { return try choose(among: found, named: name) }
    if let id = found.first { return id }
    let near = try context.store.nearNames(to: name)
    guard world.isInteractive else {
      try complain(near.isEmpty ? .unknownAccount : .unknownAccountNear, near, name)
      return nil
    }
    return try offer(near, or: name)
  }

  /// Makes an account.
  func create(_ name: String) throws -> AccountID {
    let id: AccountID = context.makeIdentifier()
    try context.store.append(context.act(on: id, [Draft(.opened(name: name))]))
    try say(.accountCreated, ["name": name], as: .success)
    return id
  }

  private func complain(_ key: TextKey, _ near: [String], _ name: String) throws {
    let names = near.joined(separator: texts(.wordSeparator))
    _ = try complain(key, ["name": name, "near": names])
  }

  private func offer(_ near: [String], or name: String) throws -> AccountID? {
    for (index, other) in near.enumerated() {
      try say(.askChoice, ["number": String(index + 1), "title": other], indent: 2)
    }
    let answer = try ask(texts(.accountAskCreate, ["name": name]))?.lowercased() ?? "n"
    if let number = Int(answer), near.indices.contains(number - 1) {
      return try context.store.accounts(named: near[number - 1]).first
    }
    if ["y", "yes", "是", "好"].contains(answer) { return try create(name) }
    try say(.accountNotCreated)
    return nil
  }

  private func choose(among found: [AccountID], named name: String) throws -> AccountID? {
    for (index, id) in found.enumerated() {
      let account = try AccountFile(id, in: context.store).account
      let format = DayFormat(texts: texts, today: context.today)
      let opened = account.opened.map { format.day(CalendarDay($0, in: context.zone)) } ?? ""
      try say(.askChoice, ["number": String(index + 1), "title": "\(name) · \(opened)"], indent: 2)
    }
    let count = String(found.count)
    let answer = try ask(texts(.accountAmbiguous, ["count": count, "name": name]))
    guard let number = answer.flatMap(Int.init) ?? (world.isInteractive ? nil : 1),
      found.indices.contains(number - 1)
    else { return nil }
    return found[number - 1]
  }
}
