/// How long one turn takes: a line in, its entries durable, the answer out.
struct TurnMeasurement {
  let turns: Int
  let program: String
  let folder: String
  /// How many accounts the record has.
  let accounts: Int

  /// Times notes in one conversation.
  func notes() throws(MeasureError) -> Samples {
    let child = try Child(Command(program, in: folder, ["prepare", name(0)]), talks: true)
    var samples = Samples()
    for turn in 0..<turns {
      samples.add(try time(child, "/note 记一笔\(turn)。", until: "记一笔\(turn)。"))
    }
    return samples
  }

  /// Times the opening of accounts that this run has not seen yet, each with a note to it.
  func openings() throws(MeasureError) -> (openings: Samples, notes: Samples) {
    let child = try Child(Command(program, in: folder), talks: true)
    var (openings, notes) = (Samples(), Samples())
    for turn in 0..<turns {
      let name = name(1 + turn * 7919 % (accounts - 1))
      openings.add(try time(child, "/open " + name, until: name))
      notes.add(try time(child, "/note 到了\(turn)。", until: "到了\(turn)。"))
    }
    return (openings, notes)
  }

  private func name(_ number: Int) -> String { "第\(number)采购中心" }

  private func time(
    _ child: Child, _ line: String, until answer: String
  ) throws(MeasureError) -> Duration {
    let start = ContinuousClock.now
    try child.type(line)
    try child.wait(for: answer)
    return start.duration(to: .now)
  }
}
