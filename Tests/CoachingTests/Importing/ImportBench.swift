import Coaching
import Journal

/// A record into which tables are taken.
struct ImportBench {
  /// A table in memory.
  struct Rows: ImportSource {
    let name = "list"
    let heading: [String]
    let rows: [[String]]
    var count: Int { rows.count }

    func row(_ index: Int) -> ImportRow { ImportRow(number: index + 2, cells: rows[index]) }
  }

  let desk: Desk
  let matcher: HeadingMatcher

  init() throws {
    desk = try Desk()
    matcher = try HeadingMatcher(desk.context.playbook)
  }

  /// Takes a table, its columns found by their headings.
  @discardableResult
  func take(
    _ heading: [String], _ rows: [String]..., options: ImportOptions = ImportOptions()
  ) throws -> ImportOutcome {
    let table = Rows(heading: heading, rows: rows)
    let file = ImportFile(table, ImportMapping(matcher.columns(of: table)))
    return try Importer(desk.context, desk.store, matcher, options).run([file]) { _, _ in true }
  }
}
