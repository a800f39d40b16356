package import Accounts
import Playbooks

extension Guide {
  /// Gives the account another name; what it was called is found all the same.
  ///
  /// - Returns: Whether the name was free; nothing is written when the account has it already.
  package mutating func rename(to name: String) throws(CoachingError) -> Bool {
    guard name != file.account.name else { return true }
    let taken = try storing { () throws(StoreError) in
      try context.store.accounts(named: name).contains { $0 != file.id }
    }
    guard !taken else { return false }
    try write([Draft(.renamed(name), from: TypedSource(name))])
    return true
  }

  /// Gives a task to a department or a person of ours: 售后 周五前出保养方案.
  ///
  /// - Returns: nil when who or what is missing.
  package mutating func assign(_ line: String) throws(CoachingError) -> [Reply]? {
    let parts = line.split(maxSplits: 1, whereSeparator: { $0.isWhitespace || ":：".contains($0) })
    guard parts.count == 2,
      let phrase = CommitmentPhrase(String(parts[1]), reader: context.reader)
    else { return nil }
    var terms = try dated(phrase.terms)
    terms.owner = .us
    terms.assignee = String(parts[0])
    return try commit(terms, TypedSource(line))
  }

  /// Records a date of the customer's.
  ///
  /// - Returns: nil when nothing is said.
  package mutating func expect(_ line: String) throws(CoachingError) -> OccasionTerms? {
    guard let terms = try OccasionPhrase.terms(of: line, about: file.account, context) else {
      return nil
    }
    let known = file.account.occasions.first { $0.terms.what == terms.what }
    let id: OccasionID = known?.id ?? context.makeIdentifier()
    try write([Draft(.occasion(terms), about: .occasion(id), from: TypedSource(line))])
    return terms
  }

  /// Records one way to buy.
  package mutating func offer(_ line: String) throws(CoachingError) -> OptionTerms {
    let terms = OptionReading(context, file.account).terms(of: line.trimmingSpaces)
    let known = file.account.options.first { $0.terms.text == terms.text }
    let id: OptionID = known?.id ?? context.makeIdentifier()
    try write([Draft(.option(terms), about: .option(id), from: TypedSource(line))])
    return terms
  }

  /// Takes an occasion or an option off the record.
  package mutating func withdraw(_ subject: Subject, typed: String) throws(CoachingError) {
    try write([Draft(.withdrawn, about: subject, from: TypedSource(typed))])
  }
}
