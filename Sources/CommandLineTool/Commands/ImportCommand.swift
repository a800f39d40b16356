import ArgumentParser
import Coaching

/// `spar import FILE…`: takes accounts and people over from files.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes accounts and people over from files. 导入。",
    discussion: """
      Reads lists of accounts and people as CSV or XLSX, contacts as vCard, and what `spar export \
      record` wrote; the content tells which, not the name. Columns are found by their headings, in \
      Chinese or English: account, contact, title, department, role, phone, and the fields of the \
      method. A column nobody knows is asked for on a terminal, or else kept as notes.

      An account that is there gets its empty fields filled. What differs is told and left as it is, \
      unless --update is given; names and numbers much alike are told and never merged. Rows that \
      cannot be taken are told with their line; the others go in. `spar undo` takes the whole import \
      back, `spar undo --import` does so later, but for accounts that were changed since.

      A record (JSON Lines) is taken over as a whole: entries that are here already are passed over, \
      so that nothing is here twice. The other options are not for it.

      JSON keys: dry_run, act, files (name, columns (heading, target), unknown_columns), rows, \
      bad_rows, rows_left (after Ctrl-C), accounts_new, accounts_filled, accounts_same, fields, \
      contacts, notes, unread_cells, differing, alike, doubtful, problems, differences, likenesses, doubts.

      Exit status: 0 all rows went in, 1 some were left out and told, 2 usage, 3 a file was refused \
      and nothing was changed, 4 no such file, 130 stopped by Ctrl-C: what was in by then stays.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The files; - reads a pipe. 要导入的文件；- 读管道。", completion: .file())
  var files: [String]

  @Flag(name: [.customShort("n"), .long], help: "Show what would happen, write nothing. 只看会怎样，不写。")
  var dryRun = false

  @Option(
    help: """
      Where a column goes, "Heading=field"; - leaves it out. Repeatable. \
      哪一列记到哪一项，- 是不要，可写多次。
      """)
  var map: [String] = []

  @Option(help: "The account of rows and people that name none. 没写单位的归到哪个客户。")
  var account: String?

  @Flag(help: "Overwrite what differs. 不一样的以文件为准。")
  var update = false

  @Option(
    help: """
      How characters are written: utf-8, gb18030, big5, utf-16le and others. \
      文件用什么编码，读错了才要写。
      """)
  var encoding: String?

  @Option(help: "The sheet of a workbook; the first otherwise. 工作簿里的哪张表，不写就是第一张。")
  var sheet: String?

  @Option(help: "What stands between two cells: \",\", \";\", tab and so on. 格子之间用什么隔开。")
  var separator: String?

  @Option(help: "The line on which the headings stand. 表头在第几行。")
  var heading: Int?

  @Flag(help: "One JSON object that sums up. 汇总成一个 JSON 对象。")
  var json = false

  func run() throws {
    var request = ImportRequest()
    request.encoding = encoding
    request.sheet = sheet
    request.separator = separator
    request.heading = heading
    request.map = map
    request.isJSON = json
    request.options.isTrial = dryRun
    request.options.overwrites = update
    request.options.account = account.map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    try MainActor.assumeIsolated { [request] in
      try ImportRun(try Composition(options), request).run(files)
    }
  }

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("Name at least one file.") }
    if let heading, heading < 1 { throw ValidationError("--heading counts lines from 1.") }
    if let account, account.allSatisfy(\.isWhitespace) {
      throw ValidationError("--account needs a name.")
    }
  }
}
