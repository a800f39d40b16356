package import Diagnostics
package import Yarn

/// The scenarios there are, and the words that a customer made from a record has.
package struct ScenarioLibrary: Sendable {
  /// How a script is named that has the reactions of customers.
  private static let reactions = "reactions.yarn"

  private let scripts: [ScenarioScript]
  private let customers: [Language: [String: String]]

  /// Creates a library.
  ///
  /// - Parameters:
  ///   - scripts: All scenarios; one of a pack goes before one of the same name that Spar brings
  ///     along.
  ///   - customers: The scripts of a customer made from a record, by their names.
  package init(scripts: [ScenarioScript], customers: [Language: [String: String]]) {
    self.scripts = scripts
    self.customers = customers
  }

  /// Returns the scenarios of a language by name, each once, with what it says of itself.
  package func listing(
    in language: Language
  ) -> [(script: ScenarioScript, head: ScenarioHead)] {
    names(in: language).compactMap { name in
      guard let script = script(name, in: language) else { return nil }
      let scenario = try? self.scenario(name, in: language)
      return (script, scenario?.head ?? ScenarioHead([:]))
    }
  }

  /// Returns the names of the scenarios of a language, in order.
  package func names(in language: Language) -> [String] {
    Set(scripts.filter { $0.language ?? language == language }.map(\.id)).sorted()
  }

  /// Whether there is a scenario of a name, in any language.
  package func has(_ name: String) -> Bool { scripts.contains { $0.id == name } }

  /// Returns the scenario of a name, in the language when there is one, otherwise in the other.
  ///
  /// - Throws: `RehearsalError` when there is none, or its script is wrong.
  package func scenario(
    _ name: String, in language: Language
  ) throws(RehearsalError) -> Scenario {
    guard let script = script(name, in: language) ?? scripts.last(where: { $0.id == name }) else {
      let near = NearNames(names(in: language)).near(name, limit: 3)
      throw .unknown(scenario: name, near: near)
    }
    return try compiled(name, [script.path: script.text])
  }

  /// Returns the talk that a customer made from a record leads.
  ///
  /// - Throws: `RehearsalError` when its script is wrong.
  package func customer(in language: Language) throws(RehearsalError) -> Scenario {
    let sources = (customers[language] ?? [:]).filter { $0.key != Self.reactions }
    return try compiled(Scenario.customer, sources)
  }

  /// Returns how customers react to what a scenario has no option for.
  ///
  /// - Throws: `RehearsalError` when the script is wrong.
  package func reactions(in language: Language) throws(RehearsalError) -> Program {
    let source = customers[language]?[Self.reactions] ?? ""
    return try compiled(Self.reactions, [Self.reactions: source]).program
  }

  private func script(_ name: String, in language: Language) -> ScenarioScript? {
    let found = scripts.filter { $0.id == name && $0.language ?? language == language }
    return found.last { $0.pack != nil } ?? found.last
  }

  private func compiled(
    _ name: String, _ sources: [String: String]
  ) throws(RehearsalError) -> Scenario {
    let ordered = sources.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let compilation = Compilation(ordered, definitions: ScenarioDefinitions.definitions)
    guard let program = compilation.program else {
      let mistakes = compilation.diagnostics.filter { $0.severity == .error }
      throw .faulty(scenario: name, mistakes: mistakes)
    }
    return Scenario(id: name, program: program, sources: sources)
  }
}
