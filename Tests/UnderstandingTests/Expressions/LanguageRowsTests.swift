import Foundation
import Testing

@testable import Understanding

/// Public rows of labelled expressions, when the folder named by `SPAR_LANGUAGE_ROWS` or
/// `../shared/corpora/language` is there; without it these tests are skipped.
struct LanguageRowsTests {
  private struct Row: Decodable {
    struct Expected: Decodable {
      let value: Value?
    }

    /// A date is a text; other kinds have numbers.
    enum Value: Decodable {
      case text(String)
      case other

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
          self = .text(text)
        } else {
          self = .other
        }
      }
    }

    let text: String
    let surface: String
    let ref: String
    let kind: String
    let tier: String
    let expected: Expected
    let disputed: String?
  }

  private static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["SPAR_LANGUAGE_ROWS"]
    let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let beside = project.deletingLastPathComponent().appending(path: "shared/corpora/language")
    let folder = named.map { URL(filePath: $0) } ?? beside
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static var isThere: Bool { folder != nil }

  @Test(
    .enabled(if: LanguageRowsTests.isThere), arguments: ["dev.zh", "dev.en", "seed.zh", "seed.en"])
  func `Every row is read and dates are those expected`(name: String) throws {
    let folder = try #require(Self.folder)
    let lines = try String(contentsOf: folder.appending(path: "\(name).jsonl"), encoding: .utf8)
    let reader = ExpressionReader()
    var (wanted, right) = (0, 0)
    for line in lines.split(separator: "\n") {
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      let reference = try #require(Self.moment(row.ref))
      _ = reader.expressions(in: row.text, at: reference)
      guard row.kind == "date", row.tier == "core", row.disputed == nil,
        case .text(let day)? = row.expected.value
      else { continue }
      wanted += 1
      let found = reader.expressions(in: row.surface, at: reference)
      if found.contains(where: { ReadingShorthand.text($0.value).hasPrefix(day) }) { right += 1 }
    }
    try #require(wanted > 0)
    #expect(right * 100 >= wanted * 85, "\(right) of \(wanted) days")
  }

  private static func moment(_ text: String) -> ReadInstant? {
    let numbers = text.prefix(19).split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count >= 5,
      let day = ReadDay(year: numbers[0], month: numbers[1], day: numbers[2])
    else { return nil }
    return ReadInstant(day: day, seconds: (numbers[3] * 60 + numbers[4]) * 60)
  }
}
