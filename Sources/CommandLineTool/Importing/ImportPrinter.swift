import Accounts
import Coaching
import Playbooks
import Reports
import Shell
import Terminal
import Texts

/// Says what an import did, or would do.
@MainActor
struct ImportPrinter {
  /// So many of a kind are shown; the others are counted.
  private static let shown = 10

  private let composition: Composition
  private let playbook: Playbook
  private let matcher: HeadingMatcher
  private let options: ImportOptions
  private var texts: Texts { composition.texts }

  /// Creates it.
  init(
    _ composition: Composition, _ playbook: Playbook, _ matcher: HeadingMatcher,
    _ options: ImportOptions
  ) {
    self.composition = composition
    self.playbook = playbook
    self.matcher = matcher
    self.options = options
  }

  /// Prints the summary for people: what was taken, what was not, what to look at.
  func print(_ outcome: ImportOutcome, _ files: [ReadFile], _ imported: [ImportFile]) throws {
    let screen = try composition.screen
    for file in files { try file.manner.map { try screen.line($0, as: .dim) } }
    if options.isTrial || imported.contains(where: { !$0.mapping.unknown.isEmpty }) {
      try screen.report(imported.map(columns))
    }
    if options.isTrial { try samples(outcome, screen) }
    let bad = files.map(\.badRows.count).reduce(0, +)
    let words = ImportWords(composition, playbook, matcher)
    let lists: [(TextKey, Int, [String])] = [
      (
        .importLeftOut, outcome.leftOut + bad, words.leftOut(of: outcome, files)
      ),
      (.importUnread, outcome.unread, outcome.troubles.filter { !$0.isLeftOut }.map(words.words)),
      (
        options.overwrites ? .importOverwritten : .importDiffering, outcome.differing,
        outcome.differences.map(words.words)
      ),
      (.importDoubtful, outcome.doubtful, outcome.doubts.map(words.words)),
      (.importAlike, outcome.alike, outcome.likenesses.map(words.words)),
    ]
    for (key, count, lines) in lists where count > 0 { try list(key, count, lines, screen) }
    try screen.line(texts(options.isTrial ? .importWould : .importDone, values(outcome)))
    if outcome.act != nil { try screen.line(texts(.importHowBack), as: .dim) }
  }

  /// Prints the summary for programs, as one line.
  func printJSON(
    _ outcome: ImportOutcome, _ files: [ReadFile], _ imported: [ImportFile]
  ) throws {
    let words = ImportWords(composition, playbook, matcher)
    let document = ImportDocument(
      outcome, files, imported, isTrial: options.isTrial, words)
    try composition.output.write(try JSONText.line(document) + "\n")
  }

  private func values(_ outcome: ImportOutcome) -> [String: String] {
    [
      "rows": outcome.rows - outcome.leftOut, "created": outcome.created,
      "changed": outcome.changed,
      "unchanged": outcome.unchanged, "people": outcome.people, "notes": outcome.notes,
      "count": outcome.created,
    ].mapValues(String.init)
  }

  private func columns(_ file: ImportFile) -> ReportBlock {
    let words = TargetWords(texts, matcher)
    let rows = zip(file.source.heading, file.mapping.targets).enumerated().map { index, column in
      let isUnknown = file.mapping.unknown.contains(index)
      let target = words.words(for: column.1)
      return [column.0, isUnknown ? texts(.importUnknown, ["target": target]) : target]
    }
    return .table(
      ReportTable(
        title: file.source.name,
        columns: [
          ReportTable.Column(texts(.importColumn)), ReportTable.Column(texts(.importGoesTo)),
        ], rows: rows))
  }

  private func samples(_ outcome: ImportOutcome, _ screen: Screen) throws {
    guard !outcome.samples.isEmpty else { return }
    try screen.line(texts(.importFirst), as: .heading)
    for sample in outcome.samples {
      let words = EntryWords(composition.format(playbook), playbook, of: sample.account)
      let key: TextKey = sample.isNew ? .importNew : .importThere
      try screen.line(texts(key, ["name": sample.name]), indent: 2)
      let drafts = sample.drafts.dropFirst(sample.isNew ? 1 : 0)
      try screen.line(words.words(for: drafts.map(sample.entry)), as: .dim, indent: 4)
    }
  }

  private func list(
    _ key: TextKey, _ count: Int, _ lines: [String], _ screen: Screen
  ) throws {
    try screen.line(texts(key, ["count": String(count)]), as: .warning)
    for line in lines.prefix(Self.shown) { try screen.line("· " + line, indent: 2) }
    let more = count - min(count, Self.shown)
    if more > 0 { try screen.line(texts(.importMore, ["count": String(more)]), indent: 2) }
  }
}
