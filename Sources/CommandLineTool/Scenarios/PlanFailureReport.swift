import Shell
import Texts
import Yarn

/// Tells which step of a plan was not met, and where both stand.
struct PlanFailureReport {
  let texts: Texts
  let program: Program
  /// The path of the plan.
  let plan: String

  /// Returns the report, a line each.
  func lines(_ failure: PlanFailure) -> [String] {
    let path =
      failure.choices.isEmpty
      ? texts(.scenarioNoChoices) : failure.choices.joined(separator: " → ")
    var lines = [
      texts(
        .scenarioFailed,
        ["plan": plan, "line": String(failure.step.line), "run": String(failure.run)]),
      "  " + texts(.scenarioExpected, ["text": expected(failure)]),
      "  " + texts(.scenarioFound, ["text": found(failure.reason, failure.step)]),
    ]
    if let number = failure.lastLine {
      let line = program.lines[number]
      lines.append(
        "  " + texts(.scenarioPlace, ["place": "\(line.file):\(line.lineNumber)"]))
    }
    return lines + ["  " + texts(.scenarioPath, ["path": path])]
  }

  private func expected(_ failure: PlanFailure) -> String {
    switch failure.step.action {
    case .line(let text): text.map(quoted) ?? texts(.scenarioAnyLine)
    case .command(let text): quoted("<<\(text)>>")
    case .select:
      failure.expectedOptions.map { step in
        guard case .option(let text, let isAvailable) = step.action else { return "" }
        return option(text, isAvailable)
      }.joined(separator: " ")
    case .stop: texts(.scenarioEnd)
    case .set(let name, _), .node(let name): name
    case .option(let text, let isAvailable): option(text, isAvailable)
    case .saliency(let saliency): saliency.rawValue
    }
  }

  private func found(_ reason: PlanFailure.Reason, _ step: PlanStep) -> String {
    switch reason {
    case .error(let error): return RunErrorWords(texts: texts).words(for: error)
    case .unknownVariable:
      guard case .set(let name, _) = step.action else { return "" }
      return texts(.scenarioNoVariable, ["name": name])
    case .event(.line(let line)): return quoted(line.text)
    case .event(.command(let text)): return quoted("<<\(text)>>")
    case .event(.end): return texts(.scenarioEnd)
    case .event(.options(let options)):
      return options.map { option($0.line.text, $0.isAvailable) }.joined(separator: " ")
    }
  }

  private func option(_ text: String, _ isAvailable: Bool) -> String {
    quoted("-> " + text) + (isAvailable ? "" : " [disabled]")
  }

  private func quoted(_ text: String) -> String { "`\(text)`" }
}
