import Diagnostics
import Yams

/// Reads a text as YAML; a key given twice is set aside so that everything else is still read.
struct YAMLComposer {
  /// Stands in the place of the first letter of a key that was already given.
  static let setAside: Unicode.Scalar = "\u{F8FF}"

  /// What came of the reading.
  struct Outcome {
    /// The document, nil when it is empty or no YAML.
    var root: Node?
    /// The keys given twice, at their second place.
    var duplicates: [(key: String, site: Site)] = []
    /// Why the text is no YAML, and where.
    var failure: (problem: String, site: Site)?
  }

  /// Reads a text.
  func compose(_ text: String) -> Outcome {
    var outcome = Outcome()
    var scalars: [[Unicode.Scalar]] = []
    var current = text
    while true {
      do throws(YamlError) {
        // The plain resolver leaves scalars as text: the default one tries seven patterns on each.
        outcome.root = try parse(current)
        return outcome
      } catch {
        guard case .duplicatedKeysInMapping(let keys, let context) = error, let key = keys.first
        else {
          outcome.failure = failure(error)
          return outcome
        }
        if scalars.isEmpty { scalars = lines(of: text) }
        guard let site = setAside(key, near: context.mark, in: &scalars) else {
          outcome.failure = (key, Site(line: context.mark.line, column: context.mark.column))
          return outcome
        }
        outcome.duplicates.append((key, site))
        current = String(String.UnicodeScalarView(scalars.joined(separator: ["\n"])))
      }
    }
  }

  private func parse(_ text: String) throws(YamlError) -> Node? {
    do {
      return try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let error as YamlError {
      throw error
    } catch {
      throw .no
    }
  }

  private func lines(of text: String) -> [[Unicode.Scalar]] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
  }

  /// Replaces the first letter of the key's next place after the one the reader names.
  private func setAside(
    _ key: String,
    near mark: Mark,
    in lines: inout [[Unicode.Scalar]]
  ) -> Site? {
    let wanted = Array(key.unicodeScalars)
    let columns = isFlow(mark, wanted, lines) ? nil : mark.column - 1
    for row in (mark.line - 1)..<lines.count {
      let first = row == mark.line - 1 ? mark.column : 0
      guard
        let column = (first..<max(first, lines[row].count)).first(where: {
          isKey(wanted, lines[row], $0) && (columns == nil || columns == $0)
        })
      else { continue }
      let isQuoted = lines[row][column] == "\"" || lines[row][column] == "'"
      lines[row][isQuoted ? column + 1 : column] = Self.setAside
      return Site(line: row + 1, column: column + 1)
    }
    return nil
  }

  /// Whether the key stands in a mapping in braces, whose keys may stand in any column.
  private func isFlow(_ mark: Mark, _ key: [Unicode.Scalar], _ lines: [[Unicode.Scalar]]) -> Bool {
    let before = lines[mark.line - 1].prefix(max(mark.column - 1, 0))
    return before.contains("{")
  }

  private func isKey(_ key: [Unicode.Scalar], _ line: [Unicode.Scalar], _ column: Int) -> Bool {
    var start = column
    var rest = line[start...]
    let quote = rest.first.flatMap { $0 == "\"" || $0 == "'" ? $0 : nil }
    if quote != nil { start += 1 }
    rest = line[start...]
    guard rest.starts(with: key) else { return false }
    rest = rest.dropFirst(key.count)
    if let quote, rest.popFirst() != quote { return false }
    guard let colon = rest.first(where: { $0 != " " }), colon == ":" else { return false }
    guard column > 0 else { return true }
    return [" ", "{", ",", "-"].contains(line[column - 1])
  }

  private func failure(_ error: YamlError) -> (problem: String, site: Site) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (problem, Site(line: mark.line, column: mark.column))
    case .reader(let problem, _, _, _): (problem, .start)
    default: ("unreadable", .start)
    }
  }
}
