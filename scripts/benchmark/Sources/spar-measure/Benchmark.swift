/// Everything that is measured, in order.
struct Benchmark {
  let program: String
  /// The folders of the record of 1,000 accounts, and of that of 100,000.
  let small: String
  let large: String
  let accounts: Int

  /// Measures, and prints each row when it is there.
  func run() throws(MeasureError) {
    let report = Report()
    report.begin()
    try start(report, in: small, title: "1,000 accounts")
    try start(report, in: large, title: "\(accounts) accounts")
    let turn = TurnMeasurement(turns: 2000, program: program, folder: large, accounts: accounts)
    let disk = DiskMeasurement(writes: 2000, folder: large)
    report.row("disk: append 4 KiB, fdatasync", try disk.run())
    report.row("turn: a note", try turn.notes())
    let (openings, notes) = try turn.openings()
    report.row("turn: opening an account", openings)
    report.row("turn: a note to an account just opened", notes)
    let call = CallMeasurement(program: program, folder: small)
    report.row("call: echo of a line on a terminal", try call.echoes(2000))
    try call.large(report)
    let search = SearchMeasurement(program: program, folder: large)
    try search.run(report, times: 200)
    report.row("disk once more", try disk.run())
  }

  private func start(
    _ report: Report, in folder: String, title: String
  ) throws(MeasureError) {
    let start = StartMeasurement(runs: 200)
    let shell = Command(program, in: folder)
    let guide = Command(program, in: folder, ["prepare", "第7采购中心"])
    report.row("spar, first prompt, \(title)", try start.firstPrompt(shell))
    report.row("spar, no input, \(title)", try start.whole(shell))
    report.row("spar prepare, first prompt, \(title)", try start.firstPrompt(guide))
    report.row("spar prepare, no input, \(title)", try start.whole(guide))
  }
}
