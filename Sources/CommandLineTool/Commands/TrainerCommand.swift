import ArgumentParser

/// `spar trainer`: what a trainer of several reps needs.
struct TrainerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trainer", abstract: "For trainers of several reps. 给带队伍的教练。",
    subcommands: [TrainerReportCommand.self])
}
