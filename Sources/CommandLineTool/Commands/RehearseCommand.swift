import ArgumentParser
import Coaching
import Foundation
import Reports
import Shell
import Texts

/// `spar rehearse NAME`: a talk with the customer of an account, or of a scenario.
struct RehearseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Rehearses with an account's customer or a scenario. 对练。",
    discussion: """
      NAME is a scenario (without it they are listed) or an account, whose record then gives the \
      customer rival, models, numbers, open objections and names. You answer in your own words; \
      /hint helps, /end stops. The talk is scored and kept in the record. The same --seed and the \
      same words give the same talk. --save writes the transcript as JSON Lines, for spar score \
      and spar trainer report.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var input: InputOptions

  @Argument(help: "A scenario or an account. 场景名或客户名。", completion: .accounts)
  var name: String?

  @Flag(help: "Show what can be said and choose by number. 看着选项选。")
  var choose = false

  @Flag(help: "Answer in own words, the default. 自由作答(默认)。")
  var free = false

  @Flag(help: "A trainer at the same keyboard plays the customer. 教练演客户，同一键盘。")
  var pair = false

  @Option(help: "A number that chance is made of. 一个数，同一个数、同样的话练出同一场。")
  var seed: UInt64?

  @Option(help: "Who rehearses, for reports over several reps. 谁在练，给教练汇总用。")
  var rep: String?

  @Option(help: "A file for the transcript. 对话存到文件。", completion: .file())
  var save: String?

  func validate() throws {
    if [choose, free, pair].filter(\.self).count > 1 {
      throw ValidationError("--choose, --free, --pair: one of them. 三个里只能选一个。")
    }
  }

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      guard let name else {
        let rows = composition.practice.library.listing(in: composition.language)
        return try composition.screen.report(ScenarioList(composition.texts).blocks(rows))
      }
      let store = try composition.openStore()
      let context = composition.context(store, try composition.openPlaybook())
      let mode: RehearsalMode = choose ? .choose : pair ? .pair : .free
      let target = save.map { path in
        TranscriptTarget(path: path, write: { try Self.write($0, to: path) }) { error in
          (error as NSError).localizedFailureReason ?? error.localizedDescription
        }
      }
      let run = ShellRun(composition, context, keepsGoing: input.keepGoing)
      try run.perform { shell in
        try shell.runRehearsal(
          of: name, RehearsalOptions(mode: mode, seed: seed, rep: rep, save: target))
      }
    }
  }

  /// Writes a file whole, in a folder that is made when it is not there.
  private static func write(_ text: String, to path: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url, options: .atomic)
  }
}
