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

  /// The types of all functions by name.
  package static let signatures = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.signature) })

  /// The functions for a record.
  ///
  /// - Parameter facts: What the record holds.
  package static func functions(_ facts: SpokenFacts = SpokenFacts()) -> [String: HostFunction] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.function(facts)) })
  }

  private var signature: FunctionSignature {
    switch self {
    case .record: FunctionSignature([.string, .string], .string)
    case .recorded, .objected: FunctionSignature([.string], .bool)
    }
  }

  private func function(_ facts: SpokenFacts) -> HostFunction {
    HostFunction(signature.parameters, signature.result) { values throws(HostFunctionError) in
      guard case .string(let name)? = values.first else { return .bool(false) }
      switch self {
      case .record: return facts.words[name].map(Value.string) ?? values[1]
      case .recorded: return .bool(facts.words[name] != nil)
      case .objected: return .bool(facts.openTopics.contains(name))
      }
    }
  }
}
