package import Accounts

/// Reads accounts and people of files into the record, as one act that can be taken back.
package struct Importer {
  /// So many accounts are written in one transaction, so that other programs get their turn.
  private static let batch = 2_000
  /// So many accounts are shown before they are written.
  private static let samples = 5

  private let context: CoachingContext
  private let store: any BulkStore
  private let matcher: HeadingMatcher
  private let options: ImportOptions
  private let shows: (FieldValue, Accounts.FieldKey, Account, String) -> Bool

  /// Creates an importer.
  ///
  /// - Parameter shows: Whether a text is how a value of an account is shown, so that what was
  ///   exported does not differ from the record.
  package init(
    _ context: CoachingContext, _ store: any BulkStore, _ matcher: HeadingMatcher,
    _ options: ImportOptions,
    shows: @escaping (FieldValue, Accounts.FieldKey, Account, String) -> Bool = { _, _, _, _ in
      false
    }
  ) {
    self.context = context
    self.store = store
    self.matcher = matcher
    self.options = options
    self.shows = shows
  }

  /// Imports files.
  ///
  /// - Parameter progress: Is told now and then how many accounts of how many are done; returns
  ///   whether to go on.
  /// - Throws: `CoachingError` when record or playbook fail. What was written until then is there,
  ///   and is taken back as one like the whole.
  package func run(
    _ files: [ImportFile], progress: (Int, Int) -> Bool
  ) throws(CoachingError) -> ImportOutcome {
    // What is on its way is written also where the rest fails.
    defer { try? store.settle() }
    let people = try storing { () throws(StoreError) in try store.contactsWithPhone() }
    let groups = RowGroups(files, account: options.account, people)
    let desk = ImportDesk(context, matcher, options, PhoneBook(people), shows: shows)
    desk.outcome.rows = groups.count
    for trouble in groups.troubles { desk.outcome.note(trouble) }
    for doubt in groups.totals { desk.outcome.note(doubt) }
    let known = try storing { () throws(StoreError) in try KnownAccounts(store) }
    findLikeNames(groups.groups, known, desk)
    let columns = files.map { ImportColumn.columns($0.source.heading, $0.mapping) }
    let act: ActID = context.makeIdentifier()
    let terms = ImportTerms(files: files.map(\.source.name), rows: groups.count)
    var batch: [Act] = []
    for (number, group) in groups.groups.enumerated() {
      var filing = try filing(for: group, known, desk)
      for place in group.rows {
        let file = files[Int(place.file)]
        try filing.file(
          file.source.row(Int(place.row)), columns[Int(place.file)], of: file.source.name)
      }
      if let written = finish(filing, act, desk) { batch.append(written) }
      guard batch.count >= Self.batch || number == groups.groups.count - 1 else { continue }
      try write(&batch, act, terms, desk)
      guard progress(number + 1, groups.groups.count) else {
        desk.outcome.stop(before: groups.groups[(number + 1)...])
        break
      }
    }
    try storing { () throws(StoreError) in try store.settle() }
    return desk.outcome
  }

  private func filing(
    for group: RowGroups.Group, _ known: KnownAccounts, _ desk: ImportDesk
  ) throws(CoachingError) -> AccountFiling {
    try storing { () throws(StoreError) in
      guard let id = try known.account(named: group.name) else {
        let account = Account(id: context.makeIdentifier())
        return AccountFiling(account, named: group.name, isNew: true, at: desk)
      }
      let account = try AccountFile(id, in: store).account
      return AccountFiling(account, named: account.name, isNew: false, at: desk)
    }
  }

  private func finish(_ filing: AccountFiling, _ act: ActID, _ desk: ImportDesk) -> Act? {
    let drafts = filing.finished
    if filing.isNew {
      desk.outcome.created += 1
    } else if drafts.isEmpty {
      desk.outcome.unchanged += 1
    } else {
      desk.outcome.changed += 1
    }
    guard !drafts.isEmpty else { return nil }
    if desk.outcome.samples.count < Self.samples {
      desk.outcome.samples.append(
        ImportSample(
          name: filing.name, isNew: filing.isNew, account: filing.account, drafts: drafts))
    }
    return options.isTrial ? nil : context.act(act, on: filing.account.id, drafts)
  }

  /// The first transaction also says that it is an import, so that one that breaks off can be taken
  /// back as well.
  private func write(
    _ batch: inout [Act], _ act: ActID, _ terms: ImportTerms, _ desk: ImportDesk
  ) throws(CoachingError) {
    guard !batch.isEmpty else { return }
    if desk.outcome.act == nil {
      batch.insert(context.act(act, on: .imports, [Draft(.imported(terms))]), at: 0)
    }
    try storing { () throws(StoreError) in try store.enqueue(batch) }
    desk.outcome.act = act
    batch.removeAll(keepingCapacity: true)
  }

  /// Tells of accounts that are new and have names much like others'.
  private func findLikeNames(
    _ groups: [RowGroups.Group], _ known: KnownAccounts, _ desk: ImportDesk
  ) {
    let count = known.names.count
    let names = known.names + groups.map(\.name).filter { !known.contains($0) }
    for (first, second) in NameLikeness.pairs(names, from: count) {
      desk.outcome.note(
        ImportLikeness(
          kind: .accounts, name: names[second], other: names[first], isOfFile: first >= count))
    }
  }
}
