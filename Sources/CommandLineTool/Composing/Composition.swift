import Accounts
import Coaching
import Diagnostics
import Foundation
import Journal
import Playbooks
import Reports
import Shell
import Terminal
import Texts
import Understanding

/// Puts a run together: the one place that picks store, terminal, clock and language.
@MainActor
struct Composition {
  let language: Language
  let folders: Folders
  let clock: NowOption
  private let options: GlobalOptions
  private let environment: [String: String]

  /// Reads the options; the process is in a UTF-8 locale afterwards.
  ///
  /// - Throws: `ToolFailure` when an option is wrong or the locale is not UTF-8.
  init(_ options: GlobalOptions) throws {
    let environment = ProcessInfo.processInfo.environment
    self.options = options
    self.environment = environment
    folders = Folders(environment: environment, data: options.data)
    language = try Self.language(options.lang, environment)
    let texts = TextShelf.texts(language)
    if case .refused(let locale, let variable) = LocaleCheck(environment: environment).activate() {
      let values = ["locale": locale, "variable": variable]
      throw ToolFailure(.failed, texts(.inputLocale, values))
    }
    guard let clock = options.now.map(NowOption.init) ?? NowOption() else {
      throw ToolFailure(.usage, texts(.inputBadInstant, ["text": options.now ?? ""]))
    }
    self.clock = clock
  }

  /// The sentences in the language of this run.
  var texts: Texts { TextShelf.texts(language) }

  /// The day it is.
  var today: CalendarDay { CalendarDay(clock.now(), in: clock.zone) }

  /// The moment it is, on the wall clock of the zone.
  var wallClock: ReadInstant { clock.wallClock }

  /// The folder of the record.
  var journalFolder: JournalFolder { JournalFolder(folders.data) }

  /// Opens the record; when it is damaged, a person is offered the newest backup.
  ///
  /// - Throws: `ToolFailure` with what happened and what to do.
  func openStore() throws -> JournalStore {
    let store = try openedStore()
    finishForgetting(in: store)
    return store
  }

  /// Opens the record to read it; one that may not be written is read all the same.
  ///
  /// - Throws: `ToolFailure` with what is the matter.
  func openStoreForReading() throws -> JournalStore {
    do throws(StoreError) {
      let store = try JournalStore(in: journalFolder, random: BufferedRandomness())
      finishForgetting(in: store)
      return store
    } catch {
      guard case .readOnly(let path) = error else { return try openStore() }
      guard let store = try? JournalStore(reading: journalFolder, random: BufferedRandomness())
      else { throw ToolFailure(.failed, texts(.storeUnreadable, ["path": path])) }
      return store
    }
  }

  private func openedStore() throws -> JournalStore {
    do throws(StoreError) {
      return try JournalStore(in: journalFolder, random: BufferedRandomness())
    } catch {
      if case .damaged = error, let store = try DamagedRecord(self).recover() { return store }
      throw ToolFailure(.failed, words(for: error))
    }
  }

  /// Returns what went wrong with the record in words.
  func words(for error: StoreError) -> String {
    FailureWords(texts: texts, place: journalFolder.journal.path).words(for: error)
  }

  /// Opens the playbook of this run.
  func openPlaybook() throws -> Playbook {
    do throws(PlaybookError) {
      return try PlaybookShelf(folder: folders.playbooks).playbook(named: options.playbook)
    } catch {
      throw failure(for: error)
    }
  }

  /// Returns the failure for trouble with a playbook, every mistake shown at its place.
  func failure(for error: PlaybookError) -> ToolFailure {
    let words = FailureWords(texts: texts, place: "").words(for: error)
    guard case .faulty(let mistakes) = error else { return ToolFailure(.failed, words) }
    let shown = (try? DiagnosticListing(language).text(for: mistakes, in: [:])) ?? ""
    return ToolFailure(.faultyFile, words + "\n" + shown)
  }

  /// Puts together what a conversation works with.
  func context(_ store: any RecordStore, _ playbook: Playbook) -> CoachingContext {
    let today = today
    let expressions = ExpressionReader()
    let clock = clock
    return CoachingContext(
      playbook: playbook, store: store,
      reader: SpokenAnswerReader(expressions: expressions) { clock.wallClock },
      zone: clock.zone, language: language, expressions: expressions,
      words: WordFile(folders.words).vocabulary,
      identifiers: IdentifierSource(random: BufferedRandomness()), now: clock.now,
      describe: { value, account, language in
        ValueFormat(texts: TextShelf.texts(language), today: today).wording(value, in: account)
      })
  }

  /// Puts a shell together.
  ///
  /// - Parameters:
  ///   - lines: What is to be read instead of standard input; nil to read that.
  ///   - isSilent: Whether nothing is said but complaints.
  ///   - stops: The stops of a tour, each with a line that is typed already.
  func shell(
    _ context: CoachingContext, keepsGoing: Bool = false, lines: [String]? = nil,
    isSilent: Bool = false, touring stops: [TourStop] = []
  ) throws -> Shell {
    var reader: any LineReader = try lines.map(ScriptedReader.init) ?? lineReader
    if !stops.isEmpty {
      reader = TourReader(
        stops, reading: reader, isInteractive: isInteractive, screen: try screen, texts: texts)
    }
    let isInteractive = isInteractive && lines == nil && !isSilent
    let rescue = Rescue(in: [folders.data, folders.state, folders.temporary])
    let clock = clock
    return Shell(
      ShellWorld(
        context: context, practice: practice, reader: reader,
        output: isSilent ? MemoryOutput() : FileOutput(),
        complaints: FileOutput(descriptor: STDERR_FILENO), palette: try palette,
        size: { TerminalSize.query(STDOUT_FILENO) }, isInteractive: isInteractive,
        keepsGoing: keepsGoing,
        environment: stops.isEmpty ? environment : ["PAGER": ""], place: journalFolder.journal.path,
        texts: TextShelf.texts,
        rescue: { line, account in
          rescue.keep(line, for: account, at: clock.now(), in: clock.zone)?.path
        }))
  }

  /// Reads what a person types, or the lines of a pipe.
  var lineReader: any LineReader {
    get throws {
      isInteractive ? try ReadlineReader(historyFolder: folders.state.path) : PipeReader()
    }
  }

  private var isInteractive: Bool {
    ControllingTerminal.isTerminal(STDIN_FILENO) && ControllingTerminal.isTerminal(STDOUT_FILENO)
  }

  /// Puts a shell together that is given its lines and says nothing.
  func silentShell(_ context: CoachingContext, lines: [String]) throws -> Shell {
    Shell(
      ShellWorld(
        context: context, practice: practice, reader: ScriptedReader(lines: lines),
        output: MemoryOutput(),
        complaints: FileOutput(descriptor: STDERR_FILENO), palette: .plain, size: { nil },
        isInteractive: false, keepsGoing: false, environment: [:],
        place: journalFolder.journal.path, texts: TextShelf.texts, rescue: { _, _ in nil }))
  }

  /// What rehearsals and practice need besides record and playbook.
  var practice: PracticeKit {
    let (folder, texts) = (folders.scenarios, texts)
    return PracticeKit(
      library: { ScenarioShelf(folder: folder).library },
      scorer: { Scorer(try RubricShelf(texts: texts).rubric()) })
  }

  /// Standard error.
  var complaints: any Output { FileOutput(descriptor: STDERR_FILENO) }

  /// Standard output.
  var output: any Output { FileOutput() }

  /// The way values are said in this run; choices go by the titles of a playbook.
  ///
  /// - Parameter day: The day whose year need not be said; nil for today.
  func format(_ playbook: Playbook, on day: CalendarDay? = nil) -> ValueFormat {
    let language = language
    return ValueFormat(texts: texts, today: day ?? today) { id, field in
      let prompt = field.flatMap { try? playbook.prompt(for: Playbooks.FieldKey($0.rawValue)) }
      return prompt?.choices.first { $0.id == id }?.title[language]
    }
  }

  /// Writes reports to standard output.
  var screen: Screen {
    get throws {
      let size =
        ControllingTerminal.isTerminal(STDOUT_FILENO)
        ? TerminalSize.query(STDOUT_FILENO) ?? .usual : nil
      let output = FileOutput()
      let pager = size.map { Pager(output: output, size: $0, environment: environment) }
      return Screen(output: output, palette: try palette, width: size?.columns, pager: pager)
    }
  }

  private var palette: Palette {
    get throws {
      guard let mode = ColorMode(rawValue: options.color) else {
        throw ToolFailure(.usage, "--color: auto, always, never")
      }
      return mode.palette(
        isTerminal: ControllingTerminal.isTerminal(STDOUT_FILENO), environment: environment)
    }
  }

  private static func language(
    _ option: String?, _ environment: [String: String]
  ) throws -> Language {
    if let option {
      if let language = Language(rawValue: option) { return language }
      throw ToolFailure(.usage, TextShelf.texts(.english)(.unknownLanguage, ["name": option]))
    }
    return LanguageChoice(environment).language
  }
}
