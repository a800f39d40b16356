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
    try start(report, in: small, title: "1,000 accounts")
    try start(report, in: large, title: "\(accounts) accounts")
    let turn = TurnMeasurement(turns: 2000, program: program, folder: large, accounts: accounts)
    let disk = DiskMeasurement(writes: 2000, folder: large)
    let floor = Report.text(try disk.run())
    report.row(
      "turn", "a note", try turn.notes(),
      against: "p99 10 ms; append 4 KiB and fdatasync \(floor)")
    let (openings, notes) = try turn.openings()
    report.row("turn", "opening an account", openings, against: "p99 10 ms")
    report.row("turn", "a note to an account just opened", notes, against: "p99 10 ms")
    let call = CallMeasurement(program: program, folder: small)
    report.row("turn", "echo of a line of a call", try call.echoes(2000), against: "p99 20 ms")
    try call.large(report)
    let search = SearchMeasurement(program: program, folder: large)
    try search.run(report, times: 200)
  }

  private func start(
    _ report: Report, in folder: String, title: String
  ) throws(MeasureError) {
    let start = StartMeasurement(runs: 200)
    let shell = Command(program, in: folder)
    let guide = Command(program, in: folder, ["prepare", "第7采购中心"])
    report.row(
      "start", "spar to its prompt, \(title)", try start.firstPrompt(shell), against: "p50 25 ms")
    report.row(
      "start", "spar without input, \(title)", try start.whole(shell), against: "p50 25 ms")
    report.row(
      "start", "spar prepare to its prompt, \(title)", try start.firstPrompt(guide),
      against: "p50 25 ms")
    report.row(
      "start", "spar prepare without input, \(title)", try start.whole(guide), against: "p50 25 ms")
  }
}
