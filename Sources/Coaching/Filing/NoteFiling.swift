import Accounts
import Foundation
import Playbooks
import Understanding

/// Files what a noted line says, whatever step it belongs to.
struct NoteFiling {
  /// The entries that keep a line, and what they came to.
  struct Filed {
    var drafts: [Draft]
    var kept: KeptLine
    /// The objections that the line raised, by their topics.
    var raised: [ObjectionID] = []
    /// What was read of the line.
    var facts: [Fact] = []
  }

  /// What a line is, besides its words.
  struct Line {
    let text: String
    var speaker: Speaker?
    /// Whether the rep marked it as a promise.
    var isPromise = false
  }

  let context: CoachingContext
  let account: Account
  private var values: [Accounts.FieldKey: FieldValue] = [:]

  init(_ context: CoachingContext, _ account: Account) {
    self.context = context
    self.account = account
  }

  /// Returns what keeps a line: its words first, then everything understood.
  mutating func filed(_ line: Line) throws(CoachingError) -> Filed {
    let body: EntryBody =
      line.speaker.map { .said(line.text, by: $0) } ?? .note(line.text)
    var filed = Filed(
      drafts: [Draft(body, from: TypedSource(line.text))],
      kept: KeptLine(line.text, by: line.speaker))
    let facts = try context.facts(
      in: line.text, asked: nil, about: account, spokenBy: line.speaker?.side ?? .us)
    filed.facts = facts
    try fileSpeaker(line, &filed)
    try withdraw(line.text, &filed)
    // What we ask says nothing of the customer.
    let isAsking = line.speaker?.side == .us && line.text.last.map { "?？".contains($0) } ?? false
    for fact in facts where !isAsking { try file(fact, of: line, &filed) }
    if line.isPromise, filed.kept.commitments.isEmpty {
      let terms = CommitmentTerms(owner: line.speaker?.side ?? .us, what: line.text)
      promise(DatedTerms(context).dated(terms), TypedSource(line.text), &filed)
    }
    return filed
  }

  private mutating func file(
    _ fact: Fact, of line: Line, _ filed: inout Filed
  ) throws(CoachingError) {
    let source = TypedSource(line.text, span: fact.span)
    switch fact.value {
    case .commitment(let read): promise(CommitmentTerms(read), source, &filed)
    case .concession(let given, let returned):
      // What a customer says they would like is no gift of ours.
      if line.speaker?.side != .customer { concede(given, returned, source, &filed) }
    case .occasion(let what, let date): expect(what, CalendarDay(date), line.text, source, &filed)
    case .objection(let topic):
      if line.speaker?.side != .us { try raise(topic.rawValue, line.text, source, &filed) }
    default: try record(fact, line.text, &filed)
    }
  }

  private mutating func record(
    _ fact: Fact, _ line: String, _ filed: inout Filed
  ) throws(CoachingError) {
    guard var key = FactFiling.field(of: fact.value) else { return }
    if case .price(_, _, .ours) = fact.value,
      Self.floorWords.contains(where: line.lowercased().contains)
    {
      key = Accounts.FieldKey("price_floor")
    }
    if case .contact(let contact) = fact.value, contact.role != .decider,
      let listed = fieldThatNames(contact)
    {
      key = listed
    }
    let place = try context.place(of: key.whole)
    let present = values[key] ?? account.fields[key]
    let filing = FactFiling(context: context, account: account)
    guard
      let answer = filing.drafts(
        for: fact, in: key, of: place?.prompt.type, adding: present, line: line)
    else { return }
    let isPerson = if case .people = answer.new { true } else { false }
    guard answer.value != present || isPerson && adds(answer.drafts) else { return }
    values[key] = answer.value
    filed.drafts += answer.drafts
    // Of a list only what came in is said.
    let grows = if case .list = answer.new { true } else { isPerson }
    filed.kept.changes.append(try change(key, from: grows ? nil : present, to: answer.new))
  }

  /// The field in which somebody already known stands: who decides is not listed a second time.
  private func fieldThatNames(_ contact: ReadContact) -> Accounts.FieldKey? {
    guard let known = ContactMatcher(account.contacts).contact(like: ContactDetails(contact)) else {
      return nil
    }
    return account.fields.filled.sorted { $0.key < $1.key }.first { _, value in
      if case .people(let people) = value { people.contains(known.id) } else { false }
    }?.key
  }

  /// What is not to be given away is no price that was quoted.
  private static let floorWords = ["底价", "不能低于", "最低不", "floor price", "our floor", "walk-away"]

  private func change(
    _ key: Accounts.FieldKey, from old: FieldValue?, to new: FieldValue?
  ) throws(CoachingError) -> FiledFact {
    let place = try context.place(of: key.whole)
    let name = place.map { context.text($0.prompt.label, for: account) } ?? key.rawValue
    let label = key.part.map { name + " · " + $0 } ?? name
    return FiledFact(
      change: FieldChange(label: label, old: old, new: new, title: nil),
      step: place.map { context.text($0.step.title, for: account) })
  }

  /// Whether entries tell more of a person than is known.
  private func adds(_ drafts: [Draft]) -> Bool {
    drafts.contains { draft in
      guard case .contact(let id) = draft.subject, case .contact(let details) = draft.body else {
        return false
      }
      return account.contact(id)?.details != details
    }
  }

  /// Somebody named as the speaker is a person of theirs.
  private mutating func fileSpeaker(_ line: Line, _ filed: inout Filed) throws(CoachingError) {
    guard let speaker = line.speaker, speaker.side == .customer, let name = speaker.name else {
      return
    }
    let isSpelt = name.unicodeScalars.allSatisfy(\.isASCII)
    let said = isSpelt ? "\(name) said so" : "\(name)说"
    for fact in try context.facts(in: said, asked: nil, about: account) {
      guard case .contact = fact.value else { continue }
      return try record(fact, said, &filed)
    }
    let met = ReadContact(name: name)
    try record(
      Fact(.contact(met), span: 0..<name.unicodeScalars.count, rule: "speaker"), said, &filed)
  }

  /// What was wanted before and is denied now leaves the record.
  private mutating func withdraw(
    _ text: String, _ filed: inout Filed
  ) throws(CoachingError) {
    let finder = DenialFinder()
    for name in ["model", "purpose", "users", "rivals"] {
      let key = Accounts.FieldKey(name)
      guard case .list(let items)? = account.fields[key] else { continue }
      let denied = finder.denied(items, in: text)
      guard !denied.isEmpty else { continue }
      let left = FieldValue.list(items.filter { !denied.contains($0) })
      values[key] = left
      filed.drafts.append(Draft(.set(key, left), from: TypedSource(text)))
      filed.kept.changes.append(try change(key, from: account.fields[key], to: left))
    }
    for (key, value) in account.fields.filled.sorted(by: { $0.key < $1.key }) {
      guard let part = key.part, !finder.denied([part], in: text).isEmpty else { continue }
      filed.drafts.append(Draft(.cleared(key), from: TypedSource(text)))
      filed.kept.changes.append(try change(key, from: value, to: nil))
    }
  }

  private func promise(_ terms: CommitmentTerms, _ source: TypedSource, _ filed: inout Filed) {
    let known = account.commitments.last { promise in
      promise.state == .open && promise.terms.owner == terms.owner
        && promise.terms.what.lowercased() == terms.what.lowercased()
    }
    let id: CommitmentID = known?.id ?? context.makeIdentifier()
    filed.drafts.append(Draft(.commitment(terms), about: .commitment(id), from: source))
    filed.kept.commitments.append(terms)
  }

  private func concede(
    _ given: String, _ returned: String?, _ source: TypedSource, _ filed: inout Filed
  ) {
    let known = account.concessions.last { $0.given.lowercased() == given.lowercased() }
    let id: ConcessionID = known?.id ?? context.makeIdentifier()
    filed.drafts.append(
      Draft(.concession(given: given, tradedFor: returned), about: .concession(id), from: source))
    filed.kept.concessions.append((given, returned))
  }

  private func expect(
    _ what: String, _ date: CalendarDay?, _ line: String, _ source: TypedSource,
    _ filed: inout Filed
  ) {
    var terms = OccasionPhrase.terms(what, on: date, in: line)
    let known = account.occasions.first { $0.terms.what.lowercased() == what.lowercased() }
    if let known, terms.date == nil { terms.date = known.terms.date }
    let id: OccasionID = known?.id ?? context.makeIdentifier()
    filed.drafts.append(Draft(.occasion(terms), about: .occasion(id), from: source))
    filed.kept.occasions.append(terms)
  }

  private func raise(
    _ topic: String, _ words: String, _ source: TypedSource, _ filed: inout Filed
  ) throws(CoachingError) {
    guard !account.openObjections.contains(where: { $0.topic == topic }) else { return }
    let objections = try loading { () throws(PlaybookError) in try context.playbook.objections() }
    let known = objections.topics.first { $0.id == topic }
    let id: ObjectionID = context.makeIdentifier()
    filed.drafts.append(
      Draft(
        .objection(topic: known?.id ?? topic, words: words), about: .objection(id), from: source))
    if let field = objections.steps.first?.prompts.first?.key {
      filed.drafts.append(Draft(.set(field, .text(words)), about: .objection(id), from: source))
    }
    filed.raised.append(id)
    filed.kept.objections.append((words, known?.title[context.language]))
  }
}
