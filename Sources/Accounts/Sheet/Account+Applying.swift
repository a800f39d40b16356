extension Account {
  /// Creates the account that its entries say, in the order of their clocks.
  package init(id: AccountID, folding entries: [Entry]) {
    self.init(id: id)
    let standing = ActStanding(entries)
    for entry in entries where standing.holds(entry.act) {
      apply(entry)
    }
  }

  /// Adds what one more entry says. Reversals are not for it: after one, fold anew.
  package mutating func apply(_ entry: Entry) {
    updated = entry.instant
    switch entry.body {
    case .opened(let name):
      self.name = name
      opened = opened ?? entry.instant
    case .renamed(let name): self.name = name
    case .note(let text): notes.append(Recorded(Note(text), by: entry))
    case .kept(let text): notes.append(Recorded(Note(keeping: text), by: entry))
    case .said(let text, let speaker): notes.append(Recorded(Note(text, by: speaker), by: entry))
    case .unread(let key): unread[key] = Recorded(entry.source?.text ?? "", by: entry)
    case .dismissed(let rule, let day): dismissed[rule] = day
    case .position(let step, let field): position = StepPlace(step: step, field: field)
    case .skipped(let step, let field): skipped.insert(StepPlace(step: step, field: field))
    case .set(let key, let value): set(key, value, by: entry)
    case .cleared(let key): set(key, nil, by: entry)
    case .rehearsed(let terms): rehearsals.append(Recorded(terms, by: entry))
    case .practised(let terms): drills.append(Recorded(terms, by: entry))
    case .imported, .forgotten, .reversal: break
    default: applyToThing(entry)
    }
  }

  private mutating func set(_ key: FieldKey, _ value: FieldValue?, by entry: Entry) {
    if case .objection(let id) = entry.subject {
      guard let index = objections.firstIndex(where: { $0.id == id }) else { return }
      objections[index].fields.set(key, value, by: entry)
    } else {
      fields.set(key, value, by: entry)
      skipped = skipped.filter { $0.field != key }
    }
    unread[key] = nil
  }

  private mutating func applyToThing(_ entry: Entry) {
    switch (entry.subject, entry.body) {
    case (.contact(let id), .contact(let details)): met(id, details)
    case (.objection(let id), .objection(let topic, let words)):
      raise(id, topic, words, entry)
    case (.objection(let id), .objectionClosed):
      guard let index = objections.firstIndex(where: { $0.id == id }) else { return }
      objections[index].closed = entry.instant
    case (.concession(let id), .concession(let given, let returned)):
      concede(id, given, returned, entry)
    case (.commitment(let id), _): applyToCommitment(id, entry)
    case (.occasion(let id), .occasion(let terms)): expect(id, terms)
    case (.occasion(let id), .withdrawn): occasions.removeAll { $0.id == id }
    case (.option(let id), .option(let terms)): offer(id, terms)
    case (.option(let id), .withdrawn): options.removeAll { $0.id == id }
    default: break
    }
  }

  private mutating func met(_ id: ContactID, _ details: ContactDetails) {
    if let index = contacts.firstIndex(where: { $0.id == id }) {
      contacts[index].details = contacts[index].details.merging(details)
    } else {
      contacts.append(Contact(id: id, details: details))
    }
  }

  /// An objection said again with other words or topic is the same one, and open again.
  private mutating func raise(_ id: ObjectionID, _ topic: String?, _ words: String, _ entry: Entry)
  {
    if let index = objections.firstIndex(where: { $0.id == id }) {
      objections[index].topic = topic
      objections[index].words = words
      objections[index].closed = nil
    } else {
      objections.append(Objection(id: id, topic: topic, words: words, raised: entry.instant))
    }
  }

  private mutating func concede(
    _ id: ConcessionID, _ given: String, _ returned: String?, _ entry: Entry
  ) {
    if let index = concessions.firstIndex(where: { $0.id == id }) {
      concessions[index].given = given
      concessions[index].tradedFor = returned
    } else {
      concessions.append(
        Concession(id: id, given: given, tradedFor: returned, made: entry.instant))
    }
  }

  private mutating func expect(_ id: OccasionID, _ terms: OccasionTerms) {
    if let index = occasions.firstIndex(where: { $0.id == id }) {
      occasions[index].terms = terms
    } else {
      occasions.append(Occasion(id: id, terms: terms))
    }
  }

  private mutating func offer(_ id: OptionID, _ terms: OptionTerms) {
    if let index = options.firstIndex(where: { $0.id == id }) {
      options[index].terms = terms
    } else {
      options.append(PurchaseOption(id: id, terms: terms))
    }
  }

  private mutating func applyToCommitment(_ id: CommitmentID, _ entry: Entry) {
    let index = commitments.firstIndex { $0.id == id }
    switch (entry.body, index) {
    case (.commitment(let terms), nil):
      commitments.append(Commitment(id: id, terms: terms, state: .open, made: entry.instant))
    case (.commitment(let terms), let index?):
      if let due = commitments[index].terms.due, due != terms.due {
        commitments[index].movedFrom.append(due)
      }
      commitments[index].terms = terms
      commitments[index].state = .open
      commitments[index].settled = nil
    case (.commitmentDone, let index?): settle(index, as: .done, entry)
    case (.commitmentDropped, let index?): settle(index, as: .dropped, entry)
    default: break
    }
  }

  private mutating func settle(_ index: Int, as state: Commitment.State, _ entry: Entry) {
    commitments[index].state = state
    commitments[index].settled = entry.instant
  }
}
