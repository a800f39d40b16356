import Testing

@testable import Understanding

/// The examples that stand beside the rules; each rule that makes something by itself has one.
struct RuleExampleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let rule: String
    let text: String
    let reading: String
    var testDescription: String { "\(rule): \(text)" }
  }

  static let examples = GrammarBook().rules.flatMap { rule in
    rule.examples.filter { !$0.text.isEmpty }.map {
      Example(rule: rule.name, text: $0.text, reading: $0.reading)
    }
  }

  private static let reader = ExpressionReader()

  @Test(arguments: examples)
  func `An example is read as its rule says`(example: Example) throws {
    let found = Self.reader.expressions(in: example.text, at: try Self.noon())
    let whole = try #require(
      found.max { $0.span.count < $1.span.count }, "nothing was found in \(example.text)")
    #expect(ReadingShorthand.text(whole.value) == example.reading)
  }

  @Test func `Names of rules are used once`() {
    let names = GrammarBook().rules.map(\.name)
    let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice == [])
  }

  @Test func `Each rule that makes an expression has an example`() {
    let grammar = Grammar(words: GrammarBook().words, rules: GrammarBook().rules)
    let kinds = ExpressionKinds(grammar)
    let bare = GrammarBook().rules.filter { rule in
      let kind = kinds[grammar.symbol(rule.result)]
      return (kind == .time || kind == .amount) && rule.examples.allSatisfy { $0.text.isEmpty }
    }
    #expect(bare.map(\.name) == [])
  }

  /// Noon of Wednesday, 11 March 2026.
  static func noon() throws -> ReadInstant {
    ReadInstant(day: try #require(ReadDay(year: 2026, month: 3, day: 11)), seconds: 12 * 3600)
  }
}
