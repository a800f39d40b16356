import Coaching
import Journal
import Playbooks
import Terminal
import Texts

/// Imports files from the command line.
@MainActor
struct ImportRun {
  private let composition: Composition
  private let request: ImportRequest
  private var texts: Texts { composition.texts }

  /// Creates it.
  init(_ composition: Composition, _ request: ImportRequest) {
    self.composition = composition
    self.request = request
  }

  /// Reads all files, and only then writes.
  ///
  /// - Throws: `ToolFailure`: for a file that is refused, when nothing was changed; and when rows
  ///   were left out, while the others were taken.
  func run(_ paths: [String]) throws {
    let files = try paths.map { try ImportedFile($0, texts) }
    defer { for file in files { file.close() } }
    guard !files.contains(where: { $0.kind == .lines }) else {
      guard let file = files.first, files.count == 1 else {
        throw ToolFailure(.usage, texts(.importRecordAlone))
      }
      return try RecordImport(composition, from: file.path).run(isTrial: request.options.isTrial)
    }
    let reading = FileReading(texts, request)
    try take(try files.map(reading.read))
  }

  private func take(_ files: [ReadFile]) throws {
    let store = try composition.openStore()
    let context = composition.context(store, try composition.openPlaybook())
    let matcher = try composition.reading { try HeadingMatcher(context.playbook) }
    let choices = try ColumnChoices(composition, matcher, map: request.map)
    try choices.check(files)
    let asks =
      !request.isJSON && ControllingTerminal.isTerminal(0) && ControllingTerminal.isTerminal(1)
    let imported = try files.map { file in
      ImportFile(
        file.source,
        try choices.mapping(file, account: request.options.account, asks: asks))
    }
    let bar = ProgressBar(texts(.importProgress))
    defer { bar.end() }
    let interruption = request.options.isTrial ? nil : Interruption()
    let shown = ShownValues(composition, context.playbook)
    let outcome = try composition.reading {
      try Importer(
        context, store, matcher, request.options, shows: shown.shows
      ).run(imported) { done, all in
        bar.tell(done, of: all)
        return done == all || interruption?.hasCome != true
      }
    }
    bar.end()
    try print(outcome, files, imported, context.playbook, matcher)
    // A copy that cannot be made is no reason to end badly; the doctor tells of it.
    if outcome.act != nil {
      _ = try? Backups(of: composition.journalFolder).makeIfDue(on: composition.today)
    }
    if outcome.rest > 0 {
      let values = ["count": String(outcome.rest)]
      throw ToolFailure(.interrupted, texts(.importStopped, values))
    }
    let bad = outcome.leftOut + files.map(\.badRows.count).reduce(0, +)
    if bad > 0 { throw ToolFailure(.failed) }
  }

  private func print(
    _ outcome: ImportOutcome, _ files: [ReadFile], _ imported: [ImportFile],
    _ playbook: Playbook, _ matcher: HeadingMatcher
  ) throws {
    let printer = ImportPrinter(composition, playbook, matcher, request.options)
    if request.isJSON {
      try printer.printJSON(outcome, files, imported)
    } else {
      try printer.print(outcome, files, imported)
    }
  }
}
