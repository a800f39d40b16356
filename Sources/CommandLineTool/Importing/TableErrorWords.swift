import Exchange
import Texts

/// Says why a table, or a row of one, was not taken: what happened, where, and what to do.
struct TableErrorWords {
  private let texts: Texts
  private let file: String
  private let path: String

  /// Creates it for a file.
  ///
  /// - Parameter path: The file as it was typed.
  init(_ texts: Texts, file: String, path: String) {
    self.texts = texts
    self.file = file
    self.path = path
  }

  /// Returns the words for the refusal of a file.
  func words(for error: TableError) -> String {
    switch error {
    case .unreadable(let reason): say(.importUnreadable, ["reason": reason])
    case .unwritable(let reason): say(.outputUnwritable, ["reason": reason])
    case .noHeading: say(.importEmpty)
    case .undecodable(let encoding, let line):
      undecodable(encoding, line, try: encoding == .gb18030 ? .windows1252 : .gb18030)
    case .rather(let encoding): undecodable(.gb18030, 1, try: encoding)
    case .notText: say(.importNotText)
    case .oldWorkbook: say(.importOldWorkbook)
    case .encrypted: say(.importEncrypted)
    case .notWorkbook: say(.importNotWorkbook)
    case .noSheet(let name, let sheets):
      say(
        .importNoSheet, ["sheet": name, "sheets": sheets.joined(separator: texts(.wordSeparator))])
    default: limit(error) ?? damage(error)
    }
  }

  /// Returns the words for a row that was left out.
  func words(for problem: TableProblem) -> String {
    let values = ["file": file, "line": String(problem.number)]
    let reason =
      switch problem.fault {
      case .cells(let expected, let found):
        texts(.importRowCells, ["expected": String(expected), "found": String(found)])
      case .unclosedQuote(let column): texts(.importRowQuote, ["column": String(column)])
      case .textAfterQuote(let column): texts(.importRowAfterQuote, ["column": String(column)])
      }
    return texts(.importRow, values.merging(["reason": reason]) { old, _ in old })
  }

  private func undecodable(_ encoding: TableEncoding, _ line: Int, try other: TableEncoding)
    -> String
  {
    say(
      .importUndecodable,
      ["encoding": encoding.rawValue, "line": String(line), "other": other.rawValue])
  }

  private func limit(_ error: TableError) -> String? {
    switch error {
    case .fileTooLarge(let limit): say(.importTooLarge, ["limit": size(limit)])
    case .rowTooLong(let line, let limit):
      say(.importLongLine, ["line": String(line), "limit": size(limit)])
    case .tooManyColumns(let row, let limit):
      say(.importManyColumns, ["line": String(row), "limit": String(limit)])
    case .tooManyRows(let limit): say(.importManyRows, ["limit": String(limit)])
    case .tooManyCells(let limit): say(.importManyCells, ["limit": String(limit)])
    case .cellTooLong(let row, let column, let limit):
      say(
        .importLongCell,
        ["line": String(row), "column": String(column), "limit": size(limit)])
    case .tooMuchText(let limit): say(.importMuchText, ["limit": size(limit)])
    case .tooManyParts(let limit): say(.importManyParts, ["limit": String(limit)])
    default: nil
    }
  }

  private func damage(_ error: TableError) -> String {
    switch error {
    case .damaged(let part):
      part.map { say(.importDamagedPart, ["part": $0]) } ?? say(.importDamaged)
    case .unsafeName(let part): say(.importUnsafeName, ["part": part])
    case .growsTooMuch(let part): say(.importGrows, ["part": part])
    case .documentType(let part): say(.importDocumentType, ["part": part])
    case .malformed(let part, let line, let reason):
      say(.importMalformed, ["part": part, "line": String(line), "reason": reason])
    default: say(.importDamaged)
    }
  }

  private func say(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    let own = texts(key, values.merging(["file": path]) { old, _ in old })
    return own + texts(.importNothingDone)
  }

  private func size(_ bytes: Int) -> String { ByteCount(Int64(bytes)).text }
}
