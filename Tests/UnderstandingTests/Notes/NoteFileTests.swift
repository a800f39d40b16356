import Foundation
import Testing

@testable import Understanding

/// Notes as reps write them with the facts they say; `SPAR_RECORD=1` writes the facts anew.
///
/// A line is a note written at ten on Wednesday, 11 March 2026; the indented lines below it are its facts,
/// and a note without any says nothing that belongs in the record.
struct NoteFileTests {
  private static let reader = NoteReader()
  private static let isRecording = ProcessInfo.processInfo.environment["SPAR_RECORD"] == "1"

  @Test(arguments: ["notes.zh.txt", "notes.en.txt", "more.zh.txt", "more.en.txt"])
  func `Each note says the facts below it`(name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    let wanted = try String(contentsOf: file, encoding: .utf8)
    let notes = wanted.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    let found =
      try notes.map { note in
        try ([String(note)] + facts(of: String(note)).map { "  \($0)" }).joined(separator: "\n")
      }.joined(separator: "\n") + "\n"
    if Self.isRecording { try found.write(to: file, atomically: true, encoding: .utf8) }
    let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    for (line, other) in zip(expected, found.split(separator: "\n")) { #expect(line == other) }
    #expect(expected.count == found.split(separator: "\n").count)
    #expect(notes.count >= 40)
  }

  @Test func `The dealer's own names decide whose car it is`() throws {
    let words = Vocabulary(models: ["远行"], rivals: ["飞驰"], units: ["装备财务科"])
    let reader = NoteReader(vocabulary: words)
    let text = "想要8台远行，飞驰报19万，装备财务科张科长管预算"
    let found = reader.facts(in: text, at: try moment()).map { FactShorthand.text($0.value) }
    #expect(found.contains("model 远行"))
    #expect(found.contains("rival 飞驰"))
    #expect(found.contains("price 190000 CNY rival"))
    #expect(found.contains("contact 张科长 / 科长 / 装备财务科 / budget"))
  }

  @Test func `A bare number answers the question for a count`() throws {
    let found = Self.reader.facts(in: "十二", at: try moment(), asked: "quantity")
    #expect(found.map { FactShorthand.text($0.value) } == ["quantity 12"])
    #expect(Self.reader.facts(in: "十二", at: try moment()) == [])
  }

  private func facts(of note: String) throws -> [String] {
    Self.reader.facts(in: note, at: try moment()).map { FactShorthand.text($0.value) }
  }

  private func moment() throws -> ReadInstant {
    ReadInstant(day: try #require(ReadDay(year: 2026, month: 3, day: 11)), seconds: 36_000)
  }
}
