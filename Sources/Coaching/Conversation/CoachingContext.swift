package import Accounts
package import Diagnostics
package import Foundation
package import Playbooks
package import Understanding

/// What every conversation of one run works with: the method, the record, the clock, the language.
package final class CoachingContext {
  /// The method.
  package let playbook: Playbook
  /// Where the record is kept.
  package let store: any RecordStore
  /// Reads typed answers.
  package let reader: any AnswerReader
  /// The zone in which days are counted.
  package let zone: TimeZone
  /// The language in which the coach speaks; a user may change it at any moment.
  package var language: Language
  private let session: SessionID
  private let now: () -> Date
  private let describe: (FieldValue, Account, Language) -> String
  private var identifiers: IdentifierSource
  private let expressions: ExpressionReader
  private let words: Vocabulary
  private var noteReader: (words: Vocabulary, reader: NoteReader)?
  private var dealerFile: AccountFile?
  private var fieldPlaces: [Accounts.FieldKey: FieldPlace]?
  private var stamp: Date?

  /// Creates a context.
  ///
  /// - Parameters:
  ///   - expressions: Finds times and amounts in typed lines.
  ///   - words: The names that the dealer's own word list gives.
  ///   - describe: Says a field's value in a language; a playbook's texts show values through it.
  ///   - now: Tells the instant.
  package init(
    playbook: Playbook, store: any RecordStore, reader: any AnswerReader, zone: TimeZone,
    language: Language, expressions: ExpressionReader = ExpressionReader(),
    words: Vocabulary = Vocabulary(), identifiers: IdentifierSource, now: @escaping () -> Date,
    describe: @escaping (FieldValue, Account, Language) -> String
  ) {
    self.playbook = playbook
    self.store = store
    self.reader = reader
    self.zone = zone
    self.language = language
    self.now = now
    self.describe = describe
    self.expressions = expressions
    self.words = words
    self.identifiers = identifiers
    session = self.identifiers.next(at: now())
  }

  /// The day it is in the user's zone.
  package var today: CalendarDay { CalendarDay(instant, in: zone) }

  /// The moment that is written beside what is recorded now.
  package var instant: Date { stamp ?? now() }

  /// Does something as if at another moment: what was typed elsewhere bears the time it was typed at.
  func stamping<Result>(
    _ instant: Date?, _ work: () throws(CoachingError) -> Result
  ) throws(CoachingError) -> Result {
    stamp = instant
    defer { stamp = nil }
    return try work()
  }

  /// Reads all that the first noted line needs, so that no echo has to wait for it.
  ///
  /// - Throws: `CoachingError` when record or playbook cannot be read.
  package func prepare(for account: Account) throws(CoachingError) {
    _ = try place(of: Accounts.FieldKey("quantity"))
    _ = try loading { () throws(PlaybookError) in try playbook.objections() }
    let line = "下周三下午3点王处长来看12台车，预算300万 next Friday by 3pm, 12 vans, $300k"
    _ = try facts(in: line, asked: nil, about: account)
    _ = try facts(in: line, asked: nil, about: account, spokenBy: .customer)
    try storing { () throws(StoreError) in try store.prepare(account.id) }
  }

  /// Returns where a field is asked for first; nil for one that the method does not ask.
  func place(of key: Accounts.FieldKey) throws(CoachingError) -> FieldPlace? {
    if let fieldPlaces { return fieldPlaces[key] }
    var places: [Accounts.FieldKey: FieldPlace] = [:]
    for stage in playbook.outline.stages {
      for outline in stage.steps {
        let step = try loading { () throws(PlaybookError) in try playbook.step(outline.id) }
        for prompt in step.prompts where places[prompt.key] == nil {
          places[prompt.key] = FieldPlace(step: outline, stage: stage.id, prompt: prompt)
        }
      }
    }
    fieldPlaces = places
    return places[key]
  }

  /// Returns a new identifier.
  package func makeIdentifier<Thing>() -> Identifier<Thing> {
    identifiers.next(at: instant)
  }

  /// Returns an act on an account, done now.
  package func act(on account: AccountID, _ drafts: [Draft]) -> Act {
    act(makeIdentifier(), on: account, drafts)
  }

  /// Returns an account's part of an act that is named already, done now.
  func act(_ id: ActID, on account: AccountID, _ drafts: [Draft]) -> Act {
    Act(
      id: id, account: account, session: session, instant: instant, zone: zone.identifier,
      drafts: drafts)
  }

  /// The dealer's own record: brand, models, rivals, the answers of the self-check.
  ///
  /// - Throws: `CoachingError.store` when it cannot be read.
  package func dealer() throws(CoachingError) -> AccountFile {
    if let dealerFile { return dealerFile }
    let file = try storing { () throws(StoreError) in try AccountFile(.dealer, in: store) }
    dealerFile = file
    return file
  }

  /// Forgets what was read of the dealer's record, after something was written to it.
  package func dealerChanged() {
    dealerFile = nil
  }

  /// Returns the facts that a line about an account says, read with the names of cars, rivals and
  /// departments that the dealer, its word list and the account's record know.
  ///
  /// - Throws: `CoachingError.store` when the dealer's record cannot be read.
  func facts(
    in line: String, asked: String?, about account: Account, spokenBy side: Side = .us
  ) throws(CoachingError) -> [Fact] {
    let owner: ReadCommitment.Owner = side == .us ? .us : .customer
    let words = try vocabulary(for: account)
    if let noteReader, noteReader.words == words {
      return noteReader.reader.facts(
        in: line, at: moment, asked: asked, spokenBy: owner)
    }
    let reader = NoteReader(vocabulary: words, expressions: expressions)
    noteReader = (words, reader)
    return reader.facts(in: line, at: moment, asked: asked, spokenBy: owner)
  }

  /// Returns the times and amounts of a line.
  func expressions(in line: String) -> [ReadExpression] {
    expressions.expressions(in: line, at: moment)
  }

  /// Returns the cars that are known by name: those of the dealer and those asked for.
  func modelNames(for account: Account) -> [String] {
    var names = (try? vocabulary(for: account).models) ?? words.models
    if case .list(let models)? = account.fields[Accounts.FieldKey("model")] { names += models }
    return names
  }

  /// The moment it is, on the wall clock of the zone.
  private var moment: ReadInstant {
    let instant = instant
    let day = CalendarDay(instant, in: zone)
    let seconds =
      Int(instant.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: instant)
    guard let read = ReadDay(year: day.year, month: day.month, day: day.day) else {
      preconditionFailure("the clock shows a day of the calendar")
    }
    return ReadInstant(day: read, seconds: ((seconds % 86_400) + 86_400) % 86_400)
  }

  /// The names of the dealer's word list, of its record and of an account's.
  private func vocabulary(for account: Account) throws(CoachingError) -> Vocabulary {
    let dealer = try dealer().account.fields
    func items(_ fields: FieldSet, _ key: String) -> [String] {
      if case .list(let items)? = fields[Accounts.FieldKey(key)] { return items }
      return []
    }
    return Vocabulary(
      models: words.models + items(dealer, "dealer_models"),
      rivals: words.rivals + items(dealer, "dealer_rivals") + items(account.fields, "rivals"),
      units: words.units + account.contacts.compactMap(\.details.orgUnit),
      house: words.house
        + ["dealer_name", "dealer_brand"].compactMap { key in
          if case .text(let name)? = dealer[Accounts.FieldKey(key)] { name } else { nil }
        })
  }

  /// Returns a text of the playbook in the present language, its names filled from the record.
  package func text(_ text: Localized, for account: Account) -> String {
    TextFilling(text[language]).filled { name in wording(of: name, for: account) }
  }

  /// Returns a text of the playbook in the user's language, places of its own filled first.
  func text(_ text: Localized, for account: Account, with values: [String: String]) -> String {
    TextFilling(text[language]).filled { name in
      values[name] ?? wording(of: name, for: account)
    }
  }

  /// Returns a text of the playbook in the user's language; nil when the record lacks what one of its
  /// places wants.
  func filledText(_ text: Localized, for account: Account) -> String? {
    let filling = TextFilling(text[language])
    guard filling.names.allSatisfy({ wording(of: $0, for: account, spoken: true) != nil }) else {
      return nil
    }
    return filling.filled { name in wording(of: name, for: account, spoken: true) }
  }

  /// Returns what is recorded under one of several names, as somebody would say it; nil when nothing
  /// is. The account's own goes before the dealer's.
  func spoken(_ keys: [String], for account: Account) -> String? {
    let fields = keys.map { Accounts.FieldKey($0) }
    let dealer = (try? dealer())?.account
    for owner in [account, dealer].compactMap(\.self) {
      for key in fields {
        guard let value = owner.fields[key] else { continue }
        if case .list(let items) = value, let first = items.first { return first }
        if case .money(let money) = value, let words = SpokenMoney(money, language).words {
          return words
        }
        return describe(value, owner, language)
      }
    }
    return nil
  }

  /// Returns the moment of a time of day today, in the zone of the user.
  func instant(at seconds: Int) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let day = today
    let parts = DateComponents(
      year: day.year, month: day.month, day: day.day, hour: seconds / 3600,
      minute: seconds / 60 % 60)
    return calendar.date(from: parts) ?? instant
  }

  /// The words for a place in a text: from the account, the dealer, or the playbook.
  ///
  /// - Parameter spoken: Whether it stands in what somebody says, who names one car and not three.
  private func wording(
    of name: String, for account: Account, spoken: Bool = false
  ) -> String? {
    let variable = playbook.outline.variables.first { $0.id == name }
    let keys = (variable?.from ?? []).map { Accounts.FieldKey($0.rawValue) }
    func words(_ value: FieldValue, _ account: Account) -> String {
      if spoken, case .list(let items) = value, let first = items.first { return first }
      return describe(value, account, language)
    }
    for key in [Accounts.FieldKey(name)] + keys {
      if let value = account.fields[key] { return words(value, account) }
    }
    if let dealer = try? dealer().account {
      for key in keys {
        if let value = dealer.fields[key] { return words(value, dealer) }
      }
    }
    return variable?.wording[language]
  }
}

/// Runs something that uses the store, its error made one of the conversation's.
func storing<Result>(_ work: () throws(StoreError) -> Result) throws(CoachingError) -> Result {
  do { return try work() } catch { throw .store(error) }
}

/// Runs something that loads a part of the playbook, its error made one of the conversation's.
func loading<Result>(
  _ work: () throws(PlaybookError) -> Result
) throws(CoachingError) -> Result {
  do { return try work() } catch { throw .playbook(error) }
}
