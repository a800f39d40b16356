import Glibc
import Terminal

/// Reads lines as the shell does and says what came, for tests on a pseudo-terminal.
///
/// `PROBE_PROMPT`, `PROBE_PREFILL` and `PROBE_HISTORY` (a folder) set the requests. Lines that
/// begin with a slash enter the history; `/slow` waits in place of an answer; Ctrl-D ends.
@MainActor
struct Probe {
  let environment: [String: String]

  func run() -> Int32 {
    if case .refused(let locale, _) = LocaleCheck(environment: environment).activate() {
      say("refused \(locale)")
      return 1
    }
    do throws(TerminalError) {
      let reader = try ReadlineReader(historyFolder: environment["PROBE_HISTORY"])
      return try loop(reader)
    } catch {
      say("failed \(error)")
      return 1
    }
  }

  private func loop(_ reader: ReadlineReader) throws(TerminalError) -> Int32 {
    let request = LineRequest(
      prompt: environment["PROBE_PROMPT"] ?? "probe> ",
      prefill: environment["PROBE_PREFILL"] ?? "",
      completer: CommandCompleter(),
      wakes: { [watched = environment["PROBE_WATCHED"]] in
        watched.map { access($0, F_OK) == 0 } ?? false
      }
    )
    while true {
      let event = try reader.read(request)
      say(describe(event))
      if case .line(let line) = event, line.hasPrefix("/") { reader.remember(line) }
      if let trouble = reader.takeHistoryTrouble() { say("trouble \(trouble)") }
      if event == .line("/slow") { usleep(300_000) }
      if event == .ended || event == .woken { return 0 }
      if event == .hungUp { return 129 }
    }
  }

  private func describe(_ event: LineEvent) -> String {
    switch event {
    case .line(let line): "line <\(line.split(separator: "\n").joined(separator: "\\n"))>"
    case .woken: "woken"
    case .interrupted: "interrupted"
    case .hungUp: "hung up"
    case .ended: "ended"
    }
  }

  private func say(_ text: String) {
    try? FileOutput().write(text + "\n")
  }

  /// The variables of this process.
  static func processEnvironment() -> [String: String] {
    let names = [
      "LC_ALL", "LC_CTYPE", "LANG", "PROBE_PROMPT", "PROBE_PREFILL", "PROBE_HISTORY",
      "PROBE_WATCHED",
    ]
    return names.reduce(into: [:]) { variables, name in
      variables[name] = getenv(name).map { String(cString: $0) }
    }
  }
}
