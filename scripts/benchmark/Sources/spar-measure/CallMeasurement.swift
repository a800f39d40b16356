/// How long a noted line waits for its echo on a terminal, and what an account with many entries costs.
struct CallMeasurement {
  let program: String
  let folder: String

  private static let account = "大客户采购处"

  /// Lines of all sorts, as they are typed during a call.
  private static let lines = [
    "@王处 今年要换{n}台，巡查用的", "预算{n}百万，三月底前要到位", "@王处 说实话你们比骏途贵",
    "> 您说的贵，是跟哪一款比？", "@王处 骏途高配，领导只看这个数", "? 上牌走谁的户",
    "! 周四上午把第{n}份对比表送到后勤处", "送两次保养换他们月底前签", "不是{n}台是{n}1台",
    "到了，三楼会议室，天气不错",
  ]

  /// Types lines into a call, each as soon as the one before is answered.
  func echoes(_ count: Int) throws(MeasureError) -> Samples {
    try begin()
    let child = try Child(onTerminal: Command(program, in: folder, ["call", Self.account]))
    try child.wait(for: "›")
    var samples = Samples()
    for number in 0..<count {
      let start = ContinuousClock.now
      try child.type(line(number))
      try child.wait(for: "›")
      samples.add(start.duration(to: .now))
    }
    return samples
  }

  /// Fills the account to some 10,000 entries, and times what shows it.
  func large(_ report: Report) throws(MeasureError) {
    // Silent until its end: nobody reads the echoes meanwhile.
    let pipe = try Child(
      Command(program, in: folder, ["call", Self.account, "--json"]), talks: true)
    for number in 0..<4500 { try pipe.type(line(number)) }
    try pipe.type("/quit")
    try pipe.waitForEnd()
    for command in ["sheet", "brief"] {
      report.row("turn", "spar \(command), 10,000 entries", try times(command, Self.account))
    }
    report.row("turn", "spar agenda, that account among them", try times("agenda"))
    report.row(
      "turn", "echo of a line of a call, 10,000 entries", try echoes(200), against: "p99 20 ms")
  }

  private func times(_ arguments: String...) throws(MeasureError) -> Samples {
    var samples = Samples()
    for _ in 0..<20 {
      let start = ContinuousClock.now
      let child = try Child(Command(program, in: folder, arguments), talks: false)
      try child.waitForEnd()
      samples.add(start.duration(to: .now))
    }
    return samples
  }

  private func begin() throws(MeasureError) {
    // Made once; a second time it is there already.
    let child = try Child(Command(program, in: folder, ["new", Self.account]), talks: false)
    try? child.waitForEnd()
  }

  private func line(_ number: Int) -> String {
    Self.lines[number % Self.lines.count].split(separator: "{n}", omittingEmptySubsequences: false)
      .joined(separator: String(number % 90 + 1))
  }
}
