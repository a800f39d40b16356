extension TypeInference {
  /// Takes requirements up as their types become known, in turns from either end.
  mutating func solve() {
    var isBackward = false
    while settleKnown(isBackward) {
      isBackward.toggle()
    }
    // What stays open becomes equal: first where one side is known, then where none is.
    while joinOpen(needsKnown: true) || settleKnown(false) {}
    while joinOpen(needsKnown: false) { while settleKnown(false) {} }
    settleKnown(false)
  }

  /// Settles what is known and returns whether anything was.
  @discardableResult
  private mutating func settleKnown(_ isBackward: Bool) -> Bool {
    var open: [TypeRequirement] = []
    let pending = isBackward ? requirements.reversed() : requirements
    for requirement in pending where !settle(requirement) { open.append(requirement) }
    let isProgress = open.count < pending.count
    requirements = isBackward ? open.reversed() : open
    return isProgress && !open.isEmpty
  }

  private mutating func settle(_ requirement: TypeRequirement) -> Bool {
    switch requirement {
    case .fits(let fit): return settle(fit)
    case .hasCase(let term, let name, let span): return settleCase(term, name, span)
    case .adds(let term, let span):
      guard let type = table.type(of: term) else { return false }
      if type != .number, type != .string {
        subject.reports.add(
          .typeError, at: span, ["found": type.name, "expected": "number, string"])
      }
      return true
    }
  }

  private mutating func settle(_ fit: TypeFit) -> Bool {
    guard let given = table.type(of: fit.found), let wanted = table.type(of: fit.expected) else {
      return false
    }
    if case .enumeration(let name) = given, subject.enums[name]?.rawType == wanted { return true }
    unify(fit)
    return true
  }

  private mutating func unify(_ fit: TypeFit) {
    unify(
      fit.found, fit.expected, at: fit.expression.span, fit.mistake, expression: fit.expression,
      variable: fit.variable)
  }

  private mutating func settleCase(_ term: TypeTerm, _ name: String, _ span: Span) -> Bool {
    let owners = subject.enums.values.filter { $0.values[name] != nil }
    if let type = table.type(of: term) {
      let isRight = owners.contains { .enumeration($0.name) == type }
      if !isRight { reportCase(name, in: type.name, at: span) }
      return true
    }
    if owners.isEmpty {
      reportCase(name, in: nil, at: span)
      _ = table.unify(table.make(.number), term)
      return true
    }
    guard owners.count == 1 else { return false }
    return table.unify(table.make(.enumeration(owners[0].name)), term)
  }

  private mutating func reportCase(_ name: String, in type: String?, at span: Span) {
    var values = ["case": name]
    values["name"] = type
    values["near"] = near(name, type)
    subject.reports.add(.unknownCase, at: span, values)
  }

  /// Makes open fits equal and returns whether any was.
  private mutating func joinOpen(needsKnown: Bool) -> Bool {
    var open: [TypeRequirement] = []
    var isProgress = false
    for requirement in requirements {
      guard case .fits(let fit) = requirement,
        needsKnown ? isKnown(fit.found) || isKnown(fit.expected) : !isProgress
      else {
        open.append(requirement)
        continue
      }
      if !settle(fit) { unify(fit) }
      isProgress = true
    }
    requirements = open
    return isProgress
  }

  private mutating func isKnown(_ term: TypeTerm) -> Bool { table.type(of: term) != nil }

  /// Returns the case an author most likely meant.
  mutating func near(_ name: String, _ enumeration: String?) -> String? {
    let all = subject.enums.values.flatMap(\.order)
    let words = enumeration.flatMap { subject.enums[$0]?.order } ?? all
    return subject.advice.name(near: name, among: words)
  }

  /// Returns the function an author most likely meant.
  mutating func nearFunction(_ name: String) -> String? {
    let words = functions.keys.filter { $0 != name && inferredFunctions[$0] == nil }
    return subject.advice.name(near: name, among: words)
  }
}
