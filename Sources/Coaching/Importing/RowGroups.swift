import Accounts

/// The rows of files by the account that they name, in the order in which the accounts come.
struct RowGroups {
  /// The rows of one account.
  struct Group {
    /// What the account is called, as the first row has it.
    let name: String
    /// The files and rows, from 0.
    var rows: [(file: Int32, row: Int32)]
  }

  /// A name longer than this many characters is none.
  static let longest = 200

  /// The accounts in the order in which they come.
  private(set) var groups: [Group] = []
  /// The rows that name no account.
  private(set) var troubles: [ImportTrouble] = []
  /// The rows that sum up others; they are nobody's.
  private(set) var totals: [ImportDoubt] = []
  /// How many rows there are, without those that sum up.
  private(set) var count = 0

  /// Reads the names of all rows.
  ///
  /// - Parameters:
  ///   - account: The account of rows that name none.
  ///   - people: People of the record. A row of one of them is of the account that has the person.
  init(_ files: [ImportFile], account: String?, _ people: [Owned<Contact>] = []) {
    var places: [String: Int] = [:]
    let owners = Dictionary(people.map { ($0.thing.id, $0.accountName) }) { first, _ in first }
    for (number, file) in files.enumerated() {
      let column = file.mapping.account
      for index in 0..<file.source.count {
        let row = file.source.row(index)
        let named = column.map { Self.tidy(row.cells[$0]) } ?? ""
        if let total = TotalRow(row, file.mapping, named: named) {
          totals.append(total.doubt(in: file.source.name))
          continue
        }
        count += 1
        let own = row.person.flatMap { owners[$0] } ?? named
        let name = own.isEmpty ? account ?? "" : own
        guard !name.isEmpty, name.count <= Self.longest else {
          let reason: ImportTrouble.Reason = name.isEmpty ? .noAccount : .longName
          troubles.append(
            ImportTrouble(file: file.source.name, line: row.number, reason: reason))
          continue
        }
        let place = (file: Int32(number), row: Int32(index))
        let key = KnownAccounts.folded(name)
        if let known = places[key] {
          groups[known].rows.append(place)
        } else {
          places[key] = groups.count
          groups.append(Group(name: name, rows: [place]))
        }
      }
    }
  }

  /// A name with single spaces.
  private static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
