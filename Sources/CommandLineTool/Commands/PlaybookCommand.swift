import ArgumentParser

/// `spar playbook`: what concerns playbooks as files.
struct PlaybookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "playbook", abstract: "Checks and shows playbooks. 手册。",
    subcommands: [PlaybookCheckCommand.self, PlaybookShowCommand.self])
}
