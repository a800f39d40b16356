package import Diagnostics

/// What came of compiling scripts: a program, or the mistakes that prevent it.
package struct Compilation: Sendable {
  /// The program; nil when a mistake keeps it from running.
  package let program: Program?
  /// What is wrong with the scripts, in the order of their names and places.
  package let diagnostics: [Diagnostic]
  /// The texts of the scripts by name, for writing excerpts.
  package let sources: [String: SourceText]

  /// Compiles scripts together.
  ///
  /// - Parameters:
  ///   - scripts: Name and text of each script.
  ///   - definitions: What the host offers.
  package init(_ scripts: [(name: String, text: String)], definitions: HostDefinitions) {
    let all = scripts.enumerated().map { ScriptSource(name: $1.name, text: $1.text, number: $0) }
    var reports = Reports(sources: all)
    let trees = all.map { Parser.parse($0, reports: &reports) }
    let spar = trees.indices.filter { trees[$0].tags.contains("spar") }
    var subject = CheckSubject(
      inventory: Inventory(trees), definitions: definitions, reports: reports,
      sparScripts: Set(spar))
    ScriptChecker().check(&subject)
    diagnostics = subject.reports.diagnostics.sorted()
    sources = Dictionary(all.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    if subject.reports.hasErrors {
      program = nil
    } else {
      var compiler = Compiler(subject)
      program = compiler.compile()
    }
  }
}
