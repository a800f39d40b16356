/// How long the program takes from its start to its first prompt, and to its end.
struct StartMeasurement {
  let runs: Int

  /// Times a command on a terminal until it asks for a line.
  func firstPrompt(_ command: Command) throws(MeasureError) -> Samples {
    try repeated { () throws(MeasureError) in
      let child = try Child(onTerminal: command)
      try child.wait(for: "›")
      return child
    }
  }

  /// Times a command that is given no line until it has ended.
  func whole(_ command: Command) throws(MeasureError) -> Samples {
    try repeated { () throws(MeasureError) in
      let child = try Child(command, talks: false)
      try child.waitForEnd()
      return child
    }
  }

  /// The child comes back so that its burial falls outside of the time taken.
  private func repeated(_ work: () throws(MeasureError) -> Child) throws(MeasureError) -> Samples {
    var samples = Samples()
    for _ in 0..<runs {
      let start = ContinuousClock.now
      let child = try work()
      samples.add(start.duration(to: .now))
      withExtendedLifetime(child) {}
    }
    return samples
  }
}
