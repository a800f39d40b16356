import Accounts
import Coaching
import Foundation

/// What an import did, for programs.
struct ImportDocument: Encodable {
  /// A file and where its columns went.
  struct File: Encodable {
    let name: String
    let columns: [Column]
    let unknownColumns: [String]

    private enum CodingKeys: String, CodingKey {
      case name, columns
      case unknownColumns = "unknown_columns"
    }
  }

  /// A column and where it went.
  struct Column: Encodable {
    let heading: String
    let target: String
  }

  private let dryRun: Bool
  private let act: String?
  private let files: [File]
  private let rows: Int
  private let badRows: Int
  private let rowsLeft: Int
  private let accountsNew: Int
  private let accountsFilled: Int
  private let accountsSame: Int
  private let fields: Int
  private let contacts: Int
  private let notes: Int
  private let unreadCells: Int
  private let differing: Int
  private let alike: Int
  private let doubtful: Int
  private let problems: [String]
  private let differences: [String]
  private let likenesses: [String]
  private let doubts: [String]

  /// Creates the document of an outcome.
  @MainActor
  init(
    _ outcome: ImportOutcome, _ read: [ReadFile], _ imported: [ImportFile], isTrial: Bool,
    _ words: ImportWords
  ) {
    dryRun = isTrial
    act = outcome.act?.description
    files = imported.map { file in
      let heading = file.source.heading
      return File(
        name: file.source.name,
        columns: zip(heading, file.mapping.targets).map {
          Column(heading: $0, target: $1.name)
        },
        unknownColumns: file.mapping.unknown.map { heading[$0] })
    }
    let bad = read.flatMap(\.badRows)
    rows = outcome.rows + bad.count
    badRows = outcome.leftOut + bad.count
    rowsLeft = outcome.rest
    accountsNew = outcome.created
    accountsFilled = outcome.changed
    accountsSame = outcome.unchanged
    fields = outcome.fields
    contacts = outcome.people
    notes = outcome.notes
    unreadCells = outcome.unread
    differing = outcome.differing
    alike = outcome.alike
    doubtful = outcome.doubtful
    problems =
      words.leftOut(of: outcome, read).prefix(200)
      + outcome.troubles.filter { !$0.isLeftOut }.map(words.words)
    differences = outcome.differences.map(words.words)
    likenesses = outcome.likenesses.map(words.words)
    doubts = outcome.doubts.map(words.words)
  }

  private enum CodingKeys: String, CodingKey {
    case act, files, rows, fields, contacts, notes, differing, alike, doubtful, doubts, problems,
      differences
    case likenesses
    case dryRun = "dry_run"
    case badRows = "bad_rows"
    case rowsLeft = "rows_left"
    case accountsNew = "accounts_new"
    case accountsFilled = "accounts_filled"
    case accountsSame = "accounts_same"
    case unreadCells = "unread_cells"
  }
}
