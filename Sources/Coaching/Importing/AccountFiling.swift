import Accounts
import Foundation
import Playbooks
import Understanding

/// Files the rows of one account into what the record has of it.
struct AccountFiling {
  /// Where a row stands: the name of the file, and the line or row of it, from 1.
  typealias Place = (file: String, line: Int)

  /// The account as it was.
  let account: Account
  /// What it is called.
  let name: String
  /// Whether the file brings it.
  let isNew: Bool
  /// What is to be written so far.
  var drafts: [Draft] = []
  /// What all accounts of the import share.
  let desk: ImportDesk
  /// The people known by now.
  var people: ContactFiling
  /// What the files themselves told of people.
  var told: [ContactID: Set<ImportTarget.Detail>] = [:]
  /// The names of the occasions known by now.
  var occasions: Set<String>
  private var values: [Accounts.FieldKey: FieldValue]
  /// The fields of which the files told.
  private var filed: Set<Accounts.FieldKey> = []
  private var lines: Set<String>
  private var unread: [Accounts.FieldKey: String]
  /// The people whom fields are to name besides those they name.
  private var named: [(key: Accounts.FieldKey, source: TypedSource)] = []

  /// Creates it for an account.
  ///
  /// - Parameter isNew: Whether it is to be opened first.
  init(_ account: Account, named name: String, isNew: Bool, at desk: ImportDesk) {
    self.account = account
    self.name = name
    self.isNew = isNew
    self.desk = desk
    people = ContactFiling(account.contacts, overwrites: desk.options.overwrites)
    occasions = Set(account.occasions.map(\.terms.what))
    values = account.fields.filled
    lines = Set(account.notes.map(\.value.text))
    unread = account.unread.mapValues(\.value)
    if isNew { drafts.append(Draft(.opened(name: name))) }
  }

  /// Returns everything that is to be written, once all rows are filed.
  var finished: [Draft] {
    drafts
      + named.compactMap { key, source in
        values[key].map { Draft(.set(key, $0), from: source) }
      }
  }

  /// Files a row.
  mutating func file(
    _ row: ImportRow, _ columns: [ImportColumn], of file: String
  ) throws(CoachingError) {
    let place = (file: file, line: row.number)
    try fileContacts(row, columns, place)
    for (column, cell) in zip(columns, row.cells) {
      let text = cell.trimmingSpaces
      guard !text.isEmpty else { continue }
      switch column.target {
      case .account, .contact, .nothing: continue
      case .note: keep(column.line(text))
      case .needs: try fileNeeds(text, column, place)
      case .field(let key): fileField(key, text, column, place)
      }
    }
  }

  /// Has a field of people name one more.
  ///
  /// - Parameter isKnown: Whether it is enough that any field names the person.
  mutating func name(
    _ id: ContactID, in key: Accounts.FieldKey, isKnown: Bool, _ source: TypedSource
  ) {
    guard desk.matcher.prompts[key]?.type == .person else { return }
    var present: [ContactID] = []
    if case .people(let people)? = values[key] { present = people }
    guard !present.contains(id), !isKnown || !values.values.contains(where: { $0.names(id) })
    else { return }
    values[key] = .people(present + [id])
    if let index = named.firstIndex(where: { $0.key == key }) {
      named[index].source = source
    } else {
      named.append((key, source))
      desk.outcome.fields += 1
    }
  }

  /// Keeps a line as a note.
  ///
  /// - Returns: Whether it was not there already.
  @discardableResult
  mutating func keep(_ line: String) -> Bool {
    guard lines.insert(line).inserted else { return false }
    drafts.append(Draft(.kept(line)))
    desk.outcome.notes += 1
    return true
  }

  /// Keeps what a cell says as a note, and tells that it could not be read; once.
  mutating func keepUnread(_ line: String, _ text: String, _ heading: String, _ place: Place) {
    guard keep(line) else { return }
    desk.outcome.note(
      ImportTrouble(
        file: place.file, line: place.line, reason: .unread(heading: heading, text: text)))
  }

  /// Tells that a value differs from what the record has.
  func differ(_ difference: ImportDifference.Place, _ text: String, _ place: Place) {
    desk.outcome.note(
      ImportDifference(
        file: place.file, line: place.line, account: name, place: difference, text: text))
  }

  /// Keeps what differs from what the files said before, and tells it; once.
  mutating func keepSecond(
    _ difference: ImportDifference.Place, _ text: String, as line: String, _ place: Place
  ) {
    guard keep(line) else { return }
    doubt(.differs(difference, account: name), text, "", place)
  }

  private func doubt(
    _ reason: ImportDoubt.Reason, _ text: String, _ heading: String, _ place: Place
  ) {
    desk.outcome.note(
      ImportDoubt(
        file: place.file, line: place.line, heading: heading, text: text, reason: reason))
  }

  // MARK: - Fields

  private mutating func fileField(
    _ key: Accounts.FieldKey, _ text: String, _ column: ImportColumn, _ place: Place
  ) {
    guard let prompt = desk.matcher.prompts[key] else {
      keep(column.line(text))
      return
    }
    if prompt.type == .person {
      let met = desk.reader.people(in: text)
      if met.hasAside { keep(column.line(text)) }
      for var person in met.people {
        if let role = prompt.role { person.role = PurchaseRole(rawValue: role.rawValue) }
        add(Newcomer(person, source: TypedSource(text), field: key), place)
      }
      return
    }
    guard let read = desk.reader.reading(of: text, for: prompt, unit: column.unit) else {
      return fileUnread(text, key, column, place)
    }
    let filing = AnswerFiling(context: desk.context, account: account, subject: .account)
    let isSet = set(key, filing.value(of: read.value, for: prompt), text, column, place)
    if isSet, let reason = read.doubt { doubt(reason, text, column.heading, place) }
  }

  private mutating func fileNeeds(
    _ text: String, _ column: ImportColumn, _ place: Place
  ) throws(CoachingError) {
    let found = try desk.needs(in: text)
    guard !found.isEmpty else {
      keep(column.line(text))
      return
    }
    for (key, value) in found { set(key, value, text, column, place) }
  }

  /// Sets a field; what the files said of it before, or the record has, stays.
  ///
  /// - Returns: Whether it was set.
  @discardableResult
  private mutating func set(
    _ key: Accounts.FieldKey, _ value: FieldValue, _ text: String, _ column: ImportColumn,
    _ place: Place
  ) -> Bool {
    defer { filed.insert(key) }
    if let present = values[key] {
      guard !present.says(value), !desk.shows(present, key, account, text) else { return false }
      if filed.contains(key) {
        keepSecond(.field(key, was: present), text, as: column.line(text), place)
        return false
      }
      guard !lines.contains(column.line(text)) else { return false }
      differ(.field(key, was: present), text, place)
      guard desk.options.overwrites else { return false }
    }
    values[key] = value
    drafts.append(Draft(.set(key, value), from: TypedSource(text)))
    desk.outcome.fields += 1
    return true
  }

  private mutating func fileUnread(
    _ text: String, _ key: Accounts.FieldKey, _ column: ImportColumn, _ place: Place
  ) {
    if unread[key] == text { return }
    let line = column.line(text)
    guard !lines.contains(line) else { return }
    guard values[key] == nil, unread[key] == nil else {
      return keepUnread(line, text, column.heading, place)
    }
    desk.outcome.note(
      ImportTrouble(
        file: place.file, line: place.line, reason: .unread(heading: column.heading, text: text)))
    unread[key] = text
    drafts.append(Draft(.unread(key), from: TypedSource(text)))
  }
}

extension FieldValue {
  /// Whether it says all that another value does.
  fileprivate func says(_ other: FieldValue) -> Bool {
    if case (.list(let own), .list(let items)) = (self, other) {
      return items.allSatisfy(own.contains)
    }
    return self == other
  }

  /// Whether it names a person.
  fileprivate func names(_ id: ContactID) -> Bool {
    if case .people(let people) = self { people.contains(id) } else { false }
  }
}
