import Accounts
import ArgumentParser
import Exchange
import Journal
import Playbooks
import Reports
import Texts

/// `spar export accounts`: the table of the method for a spreadsheet.
struct ExportAccountsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accounts", abstract: "The table of accounts for a spreadsheet. 客户表。",
    discussion: """
      The columns of the method's sheet, then stage, next follow-up and open objections. CSV is \
      UTF-8 with a byte order mark; a cell that a spreadsheet could take for a formula begins with \
      an apostrophe.
      """)

  @OptionGroup var options: GlobalOptions

  @OptionGroup var file: FileOptions

  @Option(help: "The form: csv or xlsx. Without it the ending of the file decides. 格式。")
  var format: SheetForm?

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let delivery = FileDelivery(composition, to: file.path, replaces: file.force)
      let form = SheetForm(format, path: file.path)
      if form == .xlsx { _ = try delivery.file }
      let store = try composition.openStoreForReading()
      let playbook = try composition.openPlaybook()
      let listing = AccountListing(composition.lastingFormat(playbook), playbook.outline)
      let rows = try composition.reading {
        try store.accounts(AccountQuery(fields: listing.fields))
      }
      let sheet = TableSheet(
        name: composition.texts(.tableTitle), heading: listing.heading,
        rows: rows.map { Self.cells(listing.row($0)) })
      switch form {
      case .csv: try delivery.deliver(String(decoding: TableFile.csv(sheet), as: UTF8.self))
      case .xlsx: try delivery.deliver([sheet])
      }
    }
  }

  func validate() throws {
    guard format == nil else { return }
    try FileEnding.check(file.path, known: ["csv", "xlsx"], shown: ["csv", "xlsx"])
  }

  private static func cells(_ row: AccountListing.Row) -> [TableCell] {
    let day = row.followUp.flatMap { TableDate(year: $0.year, month: $0.month, day: $0.day) }
    return row.cells.map { $0.isEmpty ? .empty : .text($0) }
      + [day.map(TableCell.date) ?? .empty, .number(Double(row.openObjections))]
  }
}
