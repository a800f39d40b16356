/// Fills a record that spar has made, with accounts that are visited in turns, over and over.
struct Filling {
  private let database: Database
  private let accounts: Int
  private var random = SplitMix(seed: 1)
  private var drawn: UInt64 = 0

  /// Creates the filling of a file.
  init(of path: String, accounts: Int) throws(FillError) {
    database = try Database(path)
    self.accounts = accounts
  }

  /// Adds ten entries for each account, each account's entries apart from one another as in life.
  mutating func run() throws(FillError) {
    // The program itself goes back to the log that it wants.
    try database.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
    let insertion = try EntryInsertion(into: database)
    let identifiers = (0..<accounts).map { _ in identifier() }
    for place in 0..<AccountLines.count {
      for (number, account) in identifiers.enumerated() {
        let line = AccountLines(number).line(place, of: identifier())
        try insertion.add(line, to: account, id: identifier(), act: identifier())
      }
    }
    try database.run("COMMIT")
  }

  private mutating func identifier() -> Identifier {
    drawn += 1
    return Identifier(drawn, &random)
  }
}
