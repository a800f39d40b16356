import Accounts
import Foundation
import Playbooks
import Understanding

/// Files the rows of one account into what the record has of it.
struct AccountFiling {
  /// The account as it was.
  let account: Account
  /// What it is called.
  let name: String
  /// Whether the file brings it.
  let isNew: Bool
  /// What is to be written so far.
  private(set) var drafts: [Draft] = []
  private let desk: ImportDesk
  private var people: ContactFiling
  private var values: [Accounts.FieldKey: FieldValue]
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
    fileContacts(row, columns, place)
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

  // MARK: - People

  private mutating func fileContacts(
    _ row: ImportRow, _ columns: [ImportColumn], _ place: (file: String, line: Int)
  ) {
    var slots: [Int: [(column: ImportColumn, detail: ImportTarget.Detail, text: String)]] = [:]
    for (column, cell) in zip(columns, row.cells) {
      guard case .contact(let detail, let slot) = column.target else { continue }
      let text = cell.trimmingSpaces
      if !text.isEmpty { slots[slot, default: []].append((column, detail, text)) }
    }
    for (_, cells) in slots.sorted(by: { $0.key < $1.key }) {
      var met = PersonCells(cells.map { ($0.detail, $0.text) }).people(&desk.reader)
      for cell in cells where cell.detail == .role {
        if let role = RoleWords.role(cell.text), !met.isEmpty {
          met[0].role = role
        } else {
          keep(cell.column.line(cell.text))
        }
      }
      let called = met.first?.name ?? met.first?.title ?? ""
      for cell in cells where cell.detail == .other {
        keep(cell.column.line(cell.text, of: called))
      }
      let source = TypedSource(cells.map(\.text).joined(separator: " "))
      for person in met { add(person, to: nil, source, place) }
    }
  }

  private mutating func add(
    _ person: ContactDetails, to field: Accounts.FieldKey?, _ source: TypedSource,
    _ place: (file: String, line: Int)
  ) {
    let result = people.add(person) { desk.context.makeIdentifier() }
    if let details = result.details {
      drafts.append(Draft(.contact(details), about: .contact(result.id), from: source))
      if result.isNew { desk.outcome.people += 1 }
      if let phone = person.phone,
        let other = desk.phones.add(phone, of: account.id, named: name)
      {
        desk.outcome.note(
          ImportLikeness(
            kind: .phone(phone), name: name, other: other.name, isOfFile: other.isOfFile))
      }
    }
    if let alike = result.alike {
      let own = Contact(id: result.id, details: person).displayName
      desk.outcome.note(
        ImportLikeness(kind: .people(account: name), name: own, other: alike, isOfFile: false))
    }
    for (detail, was, text) in result.differing {
      let of = Contact(id: result.id, details: person).displayName
      differ(.contact(detail, of: of, was: was), text, place)
    }
    let isDecider = person.role == .decider
    name(result.id, in: field ?? Accounts.FieldKey(isDecider ? "decider" : "contacts"), source)
  }

  /// Has a field of people name one more.
  private mutating func name(
    _ id: ContactID, in key: Accounts.FieldKey, _ source: TypedSource
  ) {
    guard desk.matcher.prompts[key]?.type == .person else { return }
    var present: [ContactID] = []
    if case .people(let people)? = values[key] { present = people }
    guard !present.contains(id) else { return }
    values[key] = .people(present + [id])
    if let index = named.firstIndex(where: { $0.key == key }) {
      named[index].source = source
    } else {
      named.append((key, source))
      desk.outcome.fields += 1
    }
  }

  // MARK: - Fields

  private mutating func fileField(
    _ key: Accounts.FieldKey, _ text: String, _ column: ImportColumn,
    _ place: (file: String, line: Int)
  ) {
    guard let prompt = desk.matcher.prompts[key] else { return keep(column.line(text)) }
    if prompt.type == .person {
      for var person in desk.reader.people(in: text) {
        if let role = prompt.role { person.role = PurchaseRole(rawValue: role.rawValue) }
        add(person, to: key, TypedSource(text), place)
      }
      return
    }
    guard let read = desk.reader.value(of: text, for: prompt, unit: column.unit) else {
      return keepUnread(text, key, column, place)
    }
    let filing = AnswerFiling(context: desk.context, account: account, subject: .account)
    set(key, filing.value(of: read, for: prompt), text, place)
  }

  private mutating func fileNeeds(
    _ text: String, _ column: ImportColumn, _ place: (file: String, line: Int)
  ) throws(CoachingError) {
    let found = try desk.needs(in: text)
    guard !found.isEmpty else { return keep(column.line(text)) }
    for (key, value) in found { set(key, value, text, place) }
  }

  private mutating func set(
    _ key: Accounts.FieldKey, _ value: FieldValue, _ text: String,
    _ place: (file: String, line: Int)
  ) {
    if let present = values[key] {
      guard !present.says(value) else { return }
      differ(.field(key, was: present), text, place)
      guard desk.options.overwrites else { return }
    }
    values[key] = value
    drafts.append(Draft(.set(key, value), from: TypedSource(text)))
    desk.outcome.fields += 1
  }

  private mutating func keepUnread(
    _ text: String, _ key: Accounts.FieldKey, _ column: ImportColumn,
    _ place: (file: String, line: Int)
  ) {
    if unread[key] == text { return }
    let line = column.line(text)
    guard !lines.contains(line) else { return }
    desk.outcome.note(
      ImportTrouble(
        file: place.file, line: place.line, reason: .unread(heading: column.heading, text: text)))
    guard values[key] == nil, unread[key] == nil else { return keep(line) }
    unread[key] = text
    drafts.append(Draft(.unread(key), from: TypedSource(text)))
  }

  private mutating func keep(_ line: String) {
    guard lines.insert(line).inserted else { return }
    drafts.append(Draft(.kept(line)))
    desk.outcome.notes += 1
  }

  private func differ(
    _ difference: ImportDifference.Place, _ text: String, _ place: (file: String, line: Int)
  ) {
    desk.outcome.note(
      ImportDifference(
        file: place.file, line: place.line, account: name, place: difference, text: text))
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
}
