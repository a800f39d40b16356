import Shell
import Texts
import Yarn

/// Tells what a walk over all choices found.
struct ExplorationReport {
  let texts: Texts
  let program: Program

  /// Returns a sentence for each finding, endings first.
  func lines(_ exploration: Exploration) -> [String] {
    let unreached = exploration.unreachedLines.map { number in
      let line = program.lines[number]
      return texts(
        .scenarioUnreached,
        ["file": line.file, "line": String(line.lineNumber), "text": line.text])
    }
    let nodes = exploration.unreachedNodes.map { texts(.scenarioUnreachedNode, ["name": $0]) }
    let key: TextKey = exploration.isComplete ? .scenarioExplored : .scenarioExploredPart
    return exploration.findings.map(line) + nodes + unreached
      + [texts(key, ["count": String(exploration.situationCount)])]
  }

  private func line(_ finding: ExplorationFinding) -> String {
    let path =
      finding.choices.isEmpty
      ? texts(.scenarioNoChoices) : finding.choices.joined(separator: " → ")
    let last = finding.lastLine.map { program.lines[$0].text } ?? texts(.scenarioEnd)
    let values = ["last": last, "path": path]
    switch finding.kind {
    case .ending: return texts(.scenarioEnding, values)
    case .trap: return texts(.scenarioTrap, values)
    case .endless: return texts(.scenarioEndless, values)
    case .failure(let error):
      let reason = RunErrorWords(texts: texts).words(for: error)
      return texts(.scenarioBroken, ["reason": reason, "path": path])
    }
  }
}
