import Accounts
import Coaching
import Content
import Diagnostics
import Foundation
import Journal
import Playbooks
import Reports
import Shell
import Terminal
import TestSupport
import Testing
import Texts
import Understanding

/// Holds conversations on one record, with what the program ships.
@MainActor
final class Stage {
  /// What one conversation came to.
  struct Outcome {
    let screen: [String]
    let ending: ShellEnding
    /// The typed lines that nothing asked for.
    let rest: Int
  }

  let store: JournalStore
  let playbook: Playbook
  private var held: UInt64 = 0

  /// Opens an empty record; its identifiers are the same each time.
  init() throws {
    store = try JournalStore(inMemoryDrawing: SeededNumbers(seed: 1))
    let texts = Content.texts(in: "playbooks/key-account")
    playbook = try Playbook(parts: PlaybookTexts(texts, folder: "key-account/"))
  }

  /// Holds a conversation, those before it first.
  func hold(_ conversation: Conversation) throws -> Outcome {
    if let before = conversation.before { _ = try hold(Conversation(named: before)) }
    let arguments = Arguments(conversation.arguments)
    let context = try context(arguments.language, at: conversation.now)
    let output = MemoryOutput()
    let reader = EchoingReader(conversation.typed, on: output)
    let size = TerminalSize(columns: conversation.width, rows: 24)
    let world = ShellWorld(
      context: context, practice: Self.practice(), reader: reader, output: output,
      complaints: output, palette: .plain,
      size: { size }, isInteractive: true, keepsGoing: false, environment: ["PAGER": ""],
      place: "/home/rep/.local/share/spar/journal.db", texts: Self.texts, rescue: { _, _ in nil })
    let ending = try run(Shell(world), arguments)
    return Outcome(
      screen: Conversation.lines(of: output.text), ending: ending, rest: reader.rest)
  }

  /// Returns the sentences of a language.
  static func texts(_ language: Language) -> Texts {
    Texts(language: language, source: Content.text("texts/\(language.rawValue).txt") ?? "")
  }

  /// What rehearsals and practice need: what the program ships.
  static func practice() -> PracticeKit {
    let scripts = Language.allCases.flatMap { language in
      let place = "scenarios/" + language.rawValue
      return Content.texts(in: place).filter { $0.key.hasSuffix(".yarn") }.map { name, text in
        ScenarioScript(
          id: String(name.dropLast(5)), pack: nil, language: language, path: place + "/" + name,
          text: text)
      }
    }
    let customers = Language.allCases.map { language in
      (language, Content.texts(in: "customer/" + language.rawValue))
    }
    let library = ScenarioLibrary(
      scripts: scripts, customers: Dictionary(uniqueKeysWithValues: customers))
    return PracticeKit(
      library: { library },
      scorer: {
        Scorer(try Rubric(json: try #require(Content.text("scoring/rubric.json"))))
      })
  }

  /// Returns what a conversation works with.
  func context(_ language: Language, at instant: String) throws -> CoachingContext {
    held += 1
    let now = try Date.ISO8601FormatStyle().parse(instant)
    let zone = try #require(TimeZone(identifier: "Asia/Shanghai"))
    let today = CalendarDay(now, in: zone)
    let day = try #require(ReadDay(year: today.year, month: today.month, day: today.day))
    // Every conversation is held in Shanghai, eight hours before Greenwich.
    let seconds = (Int(now.timeIntervalSince1970) + 8 * 3600) % 86_400
    let reader = SpokenAnswerReader(expressions: ExpressionReader()) {
      ReadInstant(day: day, seconds: seconds)
    }
    return CoachingContext(
      playbook: playbook, store: store, reader: reader, zone: zone,
      language: language,
      identifiers: IdentifierSource(random: SeededNumbers(seed: 1000 + held)), now: { now },
      describe: { value, account, language in
        ValueFormat(texts: Self.texts(language), today: today).wording(value, in: account)
      })
  }

  private func run(_ shell: Shell, _ arguments: Arguments) throws -> ShellEnding {
    let catalogue = RouteCatalogue(playbook)
    switch arguments.command {
    case "prepare":
      let script = arguments.isScript ? catalogue.script("persuasion") : catalogue.method
      return try shell.run(
        #require(script), on: #require(arguments.account), at: arguments.step)
    case "call": return try shell.runCall(with: #require(arguments.account), isStamped: false)
    case "rehearse":
      let name = try #require(arguments.account)
      let options = RehearsalOptions(mode: arguments.mode, seed: arguments.seed, rep: nil)
      return try shell.runRehearsal(of: name, options)
    case "practice":
      return try shell.runPractice(for: arguments.account, limit: arguments.limit)
    case "dealer": return try shell.run(catalogue.dealer(), on: .dealer)
    case "fit": return try shell.run(catalogue.fit(again: arguments.isAgain), on: .dealer)
    default: return try arguments.account.map(shell.run(opening:)) ?? shell.run()
    }
  }
}
