import ArgumentParser

/// `spar scenario`: scripts of role-plays for those who write them.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Checks, tests and plays scripts of role-plays. 检查、测试、试演角色扮演脚本。",
    subcommands: [
      ScenarioCheckCommand.self, ScenarioTestCommand.self, ScenarioPlayCommand.self,
      ScenarioGraphCommand.self, ScenarioStringsCommand.self, ScenarioTagCommand.self,
      ScenarioFormatCommand.self,
      ScenarioNewCommand.self, ScenarioLanguageCommand.self, ScenarioGuideCommand.self,
      ScenarioListCommand.self, ScenarioInstallCommand.self, ScenarioRemoveCommand.self,
    ])
}
