import Understanding
package import Yarn

/// A role-play that can be rehearsed: a script, with ways to say each of its options.
package struct Scenario: Identifiable, Sendable {
  /// The node at which a script begins when it has one of this name.
  private static let start = "Start"

  /// The name of the talk with a customer made from a record.
  package static let customer = "customer"

  /// The name of its file without the ending.
  package let id: String
  /// The script.
  package let program: Program
  /// What it says of itself.
  package let head: ScenarioHead
  /// The node at which it begins.
  package let start: String
  /// Other ways to say an option, by the id of its line.
  let samples: [String: [String]]
  /// What words weigh, by all options of the scenario.
  let weights: TextWeights

  /// Creates a scenario.
  ///
  /// - Parameters:
  ///   - sources: The texts of the scripts by name: samples stand in comments, which a program
  ///     does not keep.
  package init(id: String, program: Program, sources: [String: String]) {
    self.id = id
    self.program = program
    start = program.hasNode(Self.start) ? Self.start : program.nodes.first?.title ?? Self.start
    let first = program.nodes.first { [start] in $0.title == start }
    head = ScenarioHead(first?.headers ?? [:])
    let finder = SampleFinder(sources)
    let options = program.lines.filter(\.isOption)
    samples = Dictionary(
      options.map { ($0.id, finder.samples(above: $0)) }, uniquingKeysWith: { first, _ in first })
    weights = TextWeights(options.flatMap { [samples] in [$0.text] + (samples[$0.id] ?? []) })
  }
}
