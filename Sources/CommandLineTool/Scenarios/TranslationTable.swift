import Exchange
import Texts
import Yarn

/// The lines of scripts with their translations.
struct TranslationTable {
  /// A row of an earlier table.
  private struct Row {
    let text: String
    let translation: String
    let cells: [String: String]
  }

  /// Whether a translation still fits its line.
  private enum Status: String {
    case new, ok, stale, gone
  }

  private static let heading = [
    "id", "text", "translation", "status", "file", "node", "line", "tags",
  ]

  private var rows: [String: Row] = [:]
  private var order: [String] = []

  /// Creates a table without translations.
  init() {}

  /// Reads a table.
  ///
  /// - Throws: `ToolFailure` when there is none at the path.
  @MainActor
  init(at path: String, _ shelf: ScriptShelf, _ composition: Composition) throws {
    let text = try shelf.script(at: path).text
    let table: CSVTable
    do throws(CSVError) {
      table = try CSVTable(text)
    } catch {
      throw ToolFailure(.faultyFile, composition.texts(.scenarioBadTable, ["file": path]))
    }
    guard table.heading.contains("id"), table.heading.contains("translation") else {
      throw ToolFailure(.faultyFile, composition.texts(.scenarioBadTable, ["file": path]))
    }
    for row in table.rows {
      let cells = table.cells(of: row)
      guard let id = cells["id"], !id.isEmpty, rows[id] == nil else { continue }
      order.append(id)
      rows[id] = Row(
        text: cells["text"] ?? "", translation: cells["translation"] ?? "", cells: cells)
    }
  }

  /// The translations by id, those of changed lines too.
  var translations: [String: String] {
    rows.mapValues(\.translation).filter { !$0.value.isEmpty }
  }

  /// Returns the table of these lines in their order; translated lines that are gone come last.
  func merged(with lines: [ScriptLine]) -> CSVTable {
    let ids = Set(lines.map(\.id))
    let current = lines.map { line -> [String] in
      let old = rows[line.id]
      return [
        line.id, line.text, old?.translation ?? "", status(of: old, now: line.text).rawValue,
        line.file, line.node, String(line.lineNumber), line.tags.joined(separator: " "),
      ]
    }
    let gone = order.filter { !ids.contains($0) }.compactMap { id -> [String]? in
      guard var cells = rows[id]?.cells, rows[id]?.translation.isEmpty == false else { return nil }
      cells["status"] = Status.gone.rawValue
      return Self.heading.map { cells[$0] ?? "" }
    }
    return CSVTable(heading: Self.heading, rows: current + gone)
  }

  private func status(of old: Row?, now text: String) -> Status {
    guard let old, !old.translation.isEmpty else { return .new }
    return old.text == text ? .ok : .stale
  }
}
