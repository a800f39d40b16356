package import Yarn

/// The functions by which a script reads the account it is played for.
///
/// Without an account nothing is recorded, so that a script plays the same everywhere.
package enum RecordFunction: String, CaseIterable, Sendable {
  /// `record("rival", "the other make")`: what is recorded under a name, in the words of a
  /// speaker; the second text when nothing is.
  case record
  /// `recorded("budget")`: whether something is recorded under a name.
  case recorded
  /// `objected("price")`: whether the customer has an open objection on a topic.
  case objected
  /// `wording("price", "clarify", "What worries you?")`: what the playbook has a rep say on a
  /// topic in a step; the third text when it says nothing.
  case wording

  /// The types of all functions by name.
  package static let signatures = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.signature) })

  /// The functions for a record.
  ///
  /// - Parameter facts: What the record holds.
  package static func functions(_ facts: SpokenFacts = SpokenFacts()) -> [String: HostFunction] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.function(facts)) })
  }

  /// What its arguments are called.
  var parameters: [String] {
    switch self {
    case .record: ["name", "otherwise"]
    case .recorded: ["name"]
    case .objected: ["topic"]
    case .wording: ["topic", "step", "otherwise"]
    }
  }

  /// What it takes and gives.
  package var signature: FunctionSignature {
    switch self {
    case .record: FunctionSignature([.string, .string], .string)
    case .recorded, .objected: FunctionSignature([.string], .bool)
    case .wording: FunctionSignature([.string, .string, .string], .string)
    }
  }

  private func function(_ facts: SpokenFacts) -> HostFunction {
    HostFunction(signature.parameters, signature.result) { values throws(HostFunctionError) in
      let names = values.map { value in
        if case .string(let text) = value { text } else { "" }
      }
      return switch self {
      case .record: .string(facts.words[names[0]] ?? names[1])
      case .recorded: .bool(facts.words[names[0]] != nil)
      case .objected: .bool(facts.openTopics.contains(names[0]))
      case .wording: .string(facts.wordings[names[0] + "/" + names[1]] ?? names[2])
      }
    }
  }
}
