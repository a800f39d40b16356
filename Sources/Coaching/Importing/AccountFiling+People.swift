import Accounts
import Diagnostics
import Understanding

/// Filing the people of rows.
extension AccountFiling {
  /// Somebody whom a row names.
  struct Newcomer {
    /// What the row says of the person.
    let person: ContactDetails
    /// The words.
    let source: TypedSource
    /// The field that is to name the person; nil for the one of the part played.
    var field: Accounts.FieldKey?
    /// The lasting name that the file gives; nil when it gives none.
    var id: ContactID?
    /// The cells, by what they tell; none when the person stands in the cell of a field.
    var cells: [PersonCells.Cell] = []

    /// Creates a newcomer.
    init(
      _ person: ContactDetails, source: TypedSource, field: Accounts.FieldKey? = nil,
      id: ContactID? = nil, cells: [PersonCells.Cell] = []
    ) {
      self.person = person
      self.source = source
      self.field = field
      self.id = id
      self.cells = cells
    }
  }

  /// Files the people of a row.
  mutating func fileContacts(
    _ row: ImportRow, _ columns: [ImportColumn], _ place: Place
  ) throws(CoachingError) {
    var slots: [Int: [PersonCells.Cell]] = [:]
    for (column, cell) in zip(columns, row.cells) {
      guard case .contact(let detail, let slot) = column.target else { continue }
      let text = detail == .name ? unshown(cell.trimmingSpaces) : cell.trimmingSpaces
      if !text.isEmpty { slots[slot, default: []].append((column, detail, text)) }
    }
    for (slot, cells) in slots.sorted(by: { $0.key < $1.key }) {
      var read = PersonCells(cells).read(&desk.reader)
      for cell in cells where cell.detail == .role {
        if let role = RoleWords.role(cell.text), !read.people.isEmpty {
          read.people[0].role = role
        } else {
          keep(cell.column.line(cell.text))
        }
      }
      let called = read.people.first?.name ?? read.people.first?.title ?? ""
      for cell in read.rest { keep(cell.column.line(cell.text)) }
      for cell in read.spoilt {
        keepUnread(
          cell.column.line(cell.text, of: called), cell.text, cell.column.heading, place)
      }
      for cell in cells where cell.detail == .other {
        keep(cell.column.line(cell.text, of: called))
      }
      for cell in cells where cell.detail == .birthday {
        try fileBirthday(cell, of: called)
      }
      let source = TypedSource(cells.map(\.text).joined(separator: " "))
      for (index, person) in read.people.enumerated() {
        let isFirst = index == 0
        add(
          Newcomer(
            person, source: source, id: isFirst && slot == 1 ? row.person : nil,
            cells: isFirst ? cells : []), place)
      }
    }
  }

  /// Returns the names alone where a cell says people of the account as they are shown, with title
  /// and part: 陈国强局长(拍板) is 陈国强. Any other cell is as it was.
  private func unshown(_ text: String) -> String {
    guard !account.contacts.isEmpty else { return text }
    let pieces = text.split { "、,".contains($0) }.map { String($0).trimmingSpaces }
    let names = pieces.compactMap { piece in
      account.contacts.first { contact in
        desk.shows(.people([contact.id]), Accounts.FieldKey("contacts"), account, piece)
      }.map { $0.details.name ?? $0.displayName }
    }
    return names.count == pieces.count ? names.joined(separator: "、") : text
  }

  /// Adds a person, or what is new of one, and tells what differs and who may be the same.
  mutating func add(_ newcomer: Newcomer, _ place: Place) {
    let (person, source) = (newcomer.person, newcomer.source)
    let result = people.add(person, known: newcomer.id) { desk.context.makeIdentifier() }
    let own = Contact(id: result.id, details: person).displayName
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
      desk.outcome.note(
        ImportLikeness(kind: .people(account: name), name: own, other: alike, isOfFile: false))
    }
    for (detail, was, text) in result.differing {
      let difference = ImportDifference.Place.contact(detail, of: own, was: was)
      if told[result.id]?.contains(detail) == true,
        let cell = newcomer.cells.first(where: { $0.detail == detail })
      {
        keepSecond(difference, text, as: cell.column.line(text, of: own), place)
      } else {
        differ(difference, text, place)
      }
    }
    told[result.id, default: []].formUnion(result.filled)
    let isDecider = person.role == .decider
    name(
      result.id, in: newcomer.field ?? Accounts.FieldKey(isDecider ? "decider" : "contacts"),
      isKnown: !result.isNew && newcomer.field == nil && !isDecider, source)
  }

  /// A birthday is an occasion of each year; one that cannot be read, or is nobody's, stays a note.
  private mutating func fileBirthday(
    _ cell: PersonCells.Cell, of person: String
  ) throws(CoachingError) {
    let what = person + (desk.context.language == .chinese ? "生日" : "'s birthday")
    let day = BirthdayCell(cell.text).day(inYear: desk.context.today.year)
    var terms = day.map { OccasionPhrase.terms(what, on: $0, in: "") }
    if terms == nil {
      terms = try OccasionPhrase.terms(of: what + " " + cell.text, about: account, desk.context)
    }
    guard !person.isEmpty, var terms, terms.date != nil else {
      keep(cell.column.line(cell.text, of: person))
      return
    }
    terms.what = what
    terms.isYearly = true
    guard occasions.insert(what).inserted else { return }
    drafts.append(
      Draft(
        .occasion(terms), about: .occasion(desk.context.makeIdentifier()),
        from: TypedSource(cell.text)))
  }
}
