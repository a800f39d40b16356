import Accounts
import ArgumentParser
import Journal
import Shell
import Texts

/// `spar doctor`: integrity, permissions, backups.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Examines the record. 检查记录。")

  @OptionGroup var options: GlobalOptions

  @Flag(help: "Make the derived tables anew from the entries. 重建汇总表。")
  var rebuild = false

  @Flag(help: "One JSON object a finding: code, fault, text. 每条一个 JSON 对象。")
  var json = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let doctor = Doctor(for: composition.journalFolder)
      try composition.reading {
        let words = FindingWords(composition)
        if rebuild {
          let count = try doctor.rebuild()
          try composition.screen.line(
            composition.texts(.doctorRebuilt, ["count": String(count)]))
        }
        let findings = doctor.examine(on: composition.today)
        try words.print(findings, asJSON: json)
        if findings.contains(where: \.isSerious) { throw ToolFailure(.checkFailed) }
      }
    }
  }
}
