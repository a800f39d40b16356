import Shell
import Coaching
import Terminal
import Texts

/// Finds where the columns of files go: by what was said with `--map`, by what they are called, and
/// by asking on a terminal.
@MainActor
struct ColumnChoices {
  private let composition: Composition
  private let matcher: HeadingMatcher
  private let words: TargetWords
  private let said: [(heading: String, target: ImportTarget)]

  /// Creates it.
  ///
  /// - Parameter map: What was said, as `Heading=field`.
  /// - Throws: `ToolFailure` when a field is unknown.
  init(_ composition: Composition, _ matcher: HeadingMatcher, map: [String]) throws {
    self.composition = composition
    self.matcher = matcher
    let words = TargetWords(composition.texts, matcher)
    self.words = words
    said = try map.map { text in
      guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
        throw ToolFailure(.usage, composition.texts(.importBadMap, ["text": text]))
      }
      let name = String(text[text.index(after: sign)...])
      guard let target = matcher.target(named: name) else {
        throw ToolFailure(
          .usage, composition.texts(.importNoField, ["name": name, "known": words.known]))
      }
      return (Self.plain(String(text[..<sign])), target)
    }
  }

  /// Refuses what was said of columns that are in none of the files.
  ///
  /// - Throws: `ToolFailure` with the headings that there are.
  func check(_ files: [ReadFile]) throws {
    let headings = files.flatMap(\.source.heading)
    let known = Set(headings.map(Self.plain))
    guard let missing = said.first(where: { !known.contains($0.heading) }) else { return }
    throw ToolFailure(
      .usage,
      composition.texts(
        .importNoHeading,
        [
          "name": missing.heading,
          "known": headings.joined(separator: composition.texts(.wordSeparator)),
        ]))
  }

  /// Returns where the columns of a file go.
  ///
  /// - Parameters:
  ///   - account: The account of rows that name none.
  ///   - asks: Whether a person can be asked.
  /// - Throws: `ToolFailure` when no column has the names of accounts.
  func mapping(_ file: ReadFile, account: String?, asks: Bool) throws -> ImportMapping {
    let heading = file.source.heading
    if let targets = file.targets, said.isEmpty { return ImportMapping(targets) }
    var chosen: [Int: ImportTarget] = [:]
    for (index, name) in heading.enumerated() {
      chosen[index] = said.last { $0.heading == Self.plain(name) }?.target ?? file.targets?[index]
    }
    var columns = matcher.columns(of: file.source, chosen: chosen)
    if asks { try ask(&columns, file) }
    guard columns.contains(.account) || account != nil else {
      let names = heading.joined(separator: composition.texts(.wordSeparator))
      throw ToolFailure(
        .usage,
        composition.texts(.importNoAccount, ["file": file.source.name, "known": names]))
    }
    return ImportMapping(columns)
  }

  private func ask(_ columns: inout [ImportTarget?], _ file: ReadFile) throws {
    let heading = file.source.heading
    let texts = composition.texts
    guard columns.contains(where: { $0 == nil }) else { return }
    let reader = try composition.lineReader
    for index in heading.indices where columns[index] == nil {
      let sample =
        (0..<min(50, file.source.count)).lazy
        .map { file.source.row($0).cells[index] }.first { !$0.isEmpty } ?? ""
      guard !heading[index].isEmpty || !sample.isEmpty else { continue }
      try composition.screen.line(
        texts(.importAsk, ["heading": heading[index], "sample": String(sample.prefix(40))]))
      while true {
        guard case .line(let typed) = try reader.read(LineRequest(prompt: "› ")) else {
          throw ToolFailure(.interrupted, texts(.importGivenUp))
        }
        let answer = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if answer.isEmpty { break }
        if ["?", "？"].contains(answer) {
          try composition.screen.line(words.labels(hasKeys: true), as: .dim)
          continue
        }
        if let target = matcher.target(named: answer) {
          columns[index] = target
          break
        }
        try composition.screen.line(
          texts(.importNoField, ["name": answer, "known": words.labels()]), as: .dim)
      }
    }
  }

  private static func plain(_ heading: String) -> String {
    heading.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
