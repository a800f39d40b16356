import ArgumentParser
import Diagnostics
import Shell
import Terminal
import Texts
import Yarn

/// `spar scenario check`: every mistake of scripts, and what no choice reaches.
struct ScenarioCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports every mistake in scripts. 检查脚本。",
    discussion: """
      PATH is a script or a folder of scripts; each is a role-play of its own unless --together \
      is given. Exit status 3 when there are errors, 0 with warnings and notes.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Scripts, or folders of scripts. 脚本或文件夹。", completion: .file())
  var paths: [String]

  @Flag(help: "Take all scripts as one. 合为一个脚本。")
  var together = false

  @Flag(help: "Walk over all choices and report endings and what is never reached. 走遍所有选择。")
  var explore = false

  @Flag(help: "Put right what can be, then check again. 能改的直接改好。")
  var fix = false

  @Flag(help: "One JSON object a mistake: code, severity, file, range, summary. 输出 JSON。")
  var json = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      var scripts = try ScriptShelf(composition).scripts(at: paths)
      if fix { scripts = try scripts.map { try ScriptMending(composition).mended($0) } }
      let bench = ScriptBench(composition)
      let groups = together ? [scripts] : scripts.map { [$0] }
      var hasErrors = false
      for group in groups {
        let compilation = bench.compilation(of: group)
        hasErrors = hasErrors || compilation.program == nil
        try show(compilation, of: group, composition)
      }
      if hasErrors { throw ToolFailure(.faultyFile) }
    }
  }

  @MainActor
  private func show(
    _ compilation: Compilation,
    of scripts: [ScriptFile],
    _ composition: Composition
  ) throws {
    let listing = DiagnosticListing(composition.language)
    if json {
      return try composition.output.write(try listing.json(for: compilation.diagnostics))
    }
    let screen = try composition.screen
    if !compilation.diagnostics.isEmpty {
      try composition.output.write(
        try listing.text(for: compilation.diagnostics, in: compilation.sources))
    } else if let program = compilation.program {
      let values = [
        "file": scripts.map(\.path).joined(separator: composition.texts(.wordSeparator)),
        "nodes": String(program.nodes.count), "lines": String(program.lines.count),
      ]
      try screen.line(composition.texts(.scenarioGood, values))
    }
    guard explore, let program = compilation.program else { return }
    let report = ExplorationReport(texts: composition.texts, program: program)
    let start = program.hasNode("Start") ? "Start" : program.nodes.first?.title ?? "Start"
    let settings = ScriptBench(composition).settings
    let exploration = Explorer.explore(program, from: start, settings: settings)
    for line in report.lines(exploration) { try screen.line(line) }
  }
}
