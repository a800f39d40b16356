import ArgumentParser
import Coaching
import Diagnostics
import Foundation
import Shell
import Terminal
import Texts
import Yarn

/// `spar scenario install FOLDER`: a pack of scenarios to rehearse with.
struct ScenarioInstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install", abstract: "Installs a folder of scripts as a pack. 安装场景包。",
    discussion: """
      All scripts of the folder are checked first: with a mistake in any, nothing is installed and \
      the exit status is 3. A scenario of a pack goes before one of the same name that Spar brings.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The folder of .yarn scripts. 脚本文件夹。", completion: .directory)
  var folder: String

  @Option(help: "What the pack is called; the folder's name otherwise. 包名。")
  var name: String?

  @Flag(help: "Replace a pack of the same name. 换掉同名的包。")
  var force = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let texts = composition.texts
      let source = URL(filePath: folder, directoryHint: .isDirectory)
      let pack = name ?? source.standardizedFileURL.lastPathComponent
      guard !pack.isEmpty, !pack.hasPrefix("."), !pack.contains("/") else {
        throw ToolFailure(.usage, "--name: \(pack)")
      }
      let scripts = try ScriptShelf(composition).scripts(at: [folder])
      try check(scripts, composition)
      let place = composition.folders.scenarios.appending(path: pack)
      if FileManager.default.fileExists(atPath: place.path), !force {
        throw ToolFailure(.failed, texts(.packThere, ["pack": pack]))
      }
      try install(scripts, at: place, composition)
      let values = ["pack": pack, "count": String(scripts.count), "folder": place.path]
      try composition.screen.line(texts(.packInstalled, values))
    }
  }

  @MainActor
  private func check(_ scripts: [ScriptFile], _ composition: Composition) throws {
    let bench = ScriptBench(composition)
    var hasErrors = false
    for script in scripts {
      let compilation = bench.compilation(of: script)
      let errors = compilation.diagnostics.filter { $0.severity == .error }
      guard !errors.isEmpty else { continue }
      hasErrors = true
      let shown = try DiagnosticListing(composition.language).text(
        for: errors, in: compilation.sources)
      try composition.complaints.write(shown)
    }
    for script in scripts where !hasErrors {
      let scenario = Scenario(
        id: script.name, program: try bench.program(of: script),
        sources: [script.path: script.text])
      let found = Explorer.explore(
        scenario.program, from: scenario.start, settings: bench.settings)
      let isBroken = found.findings.contains {
        if case .ending = $0.kind { false } else { true }
      }
      guard !isBroken else {
        throw ToolFailure(.faultyFile, composition.texts(.packBroken, ["file": script.path]))
      }
    }
    if hasErrors {
      throw ToolFailure(.faultyFile, composition.texts(.packFaulty, ["folder": folder]))
    }
  }

  /// Copies the scripts beside the place and puts them there at one stroke.
  @MainActor
  private func install(
    _ scripts: [ScriptFile], at place: URL, _ composition: Composition
  ) throws {
    let files = FileManager.default
    let parent = place.deletingLastPathComponent()
    let fresh = parent.appending(path: ".new-\(place.lastPathComponent)")
    do {
      try files.createDirectory(at: parent, withIntermediateDirectories: true)
      try? files.removeItem(at: fresh)
      try files.createDirectory(at: fresh, withIntermediateDirectories: false)
      for script in scripts {
        for path in [script.path, script.planPath] where files.fileExists(atPath: path) {
          let name = URL(filePath: path).lastPathComponent
          try files.copyItem(at: URL(filePath: path), to: fresh.appending(path: name))
        }
      }
      let old = parent.appending(path: ".old-\(place.lastPathComponent)")
      try? files.removeItem(at: old)
      if files.fileExists(atPath: place.path) { try files.moveItem(at: place, to: old) }
      try files.moveItem(at: fresh, to: place)
      try? files.removeItem(at: old)
    } catch {
      try? files.removeItem(at: fresh)
      let reason = (error as NSError).localizedFailureReason ?? error.localizedDescription
      throw ToolFailure(
        .failed, composition.texts(.scenarioUnwritable, ["file": place.path, "reason": reason]))
    }
  }
}
