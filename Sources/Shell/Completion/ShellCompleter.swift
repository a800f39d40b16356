import Accounts
import Coaching
import Playbooks
import Terminal
import Texts

/// Completes commands, and after a command what it takes: accounts, steps, topics.
@MainActor
struct ShellCompleter: LineCompleter {
  let session: ShellSession
  let table: CommandTable

  /// How many accounts are shown at most, and how many are looked at for what they share.
  private static let (shown, most) = (20, 1000)

  func completions(for line: String, cursor: Int) -> Completions {
    let typed = String(line.prefix(cursor))
    guard let slash = typed.first, slash == "/" || slash == "\u{FF0F}" else {
      return session.guide == nil ? accounts(typed, from: 0) : choices(typed)
    }
    guard let space = typed.firstIndex(of: " ") else { return commands(typed, slash) }
    let start = typed.distance(from: typed.startIndex, to: space) + 1
    let argument = String(typed.dropFirst(start))
    guard case .command(let name, _) = InputLine(typed),
      let command = table.command(named: name)
    else { return .none }
    switch command {
    case is OpenCommand, is PrepareCommand, is CallCommand, is SearchCommand:
      return accounts(argument, from: start)
    case is GotoCommand: return words(argument, from: start, among: steps)
    case is ObjectCommand: return words(argument, from: start, among: topics)
    case is LangCommand: return words(argument, from: start, among: ["zh", "en"])
    case is HelpCommand:
      return words(argument, from: start, among: table.commands.map(\.name))
    default: return .none
    }
  }

  private func commands(_ typed: String, _ slash: Character) -> Completions {
    let names = table.commands.flatMap { [$0.name, $0.chineseName] }
    return words(String(typed.dropFirst()), from: 1, among: names)
  }

  /// Names in which the text stands, or that it spells in pinyin; without any text, the first.
  private func accounts(_ typed: String, from start: Int) -> Completions {
    let store = session.context.store
    let names =
      typed.allSatisfy(\.isWhitespace)
      ? try? store.accountNames(containing: "", limit: Self.most)
      : try? store.accountNames(completing: typed, limit: Self.most)
    let count = names?.count ?? 0
    let rest = count - Self.shown
    // Of more than were looked at nobody knows how many there are.
    let number = count < Self.most ? String(rest) : "\(rest)+"
    return Completions(
      start: start, candidates: (names ?? []).map { Completions.Candidate($0) },
      shown: Self.shown,
      note: rest > 0 ? "… " + session.texts(.completionMore, ["count": number]) : "",
      isPartial: count >= Self.most)
  }

  private func choices(_ typed: String) -> Completions {
    let question = try? session.guide?.question()
    return words(typed, from: 0, among: question?.choices.map(\.title) ?? [])
  }

  private func words(_ typed: String, from start: Int, among known: [String]) -> Completions {
    let fitting = known.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
    return Completions(start: start, candidates: fitting.map { Completions.Candidate($0) })
  }

  private var steps: [String] {
    session.context.playbook.outline.steps.map(\.id.rawValue)
  }

  private var topics: [String] {
    (try? session.context.playbook.objections().topics.map(\.id)) ?? []
  }
}
