import Coaching
import Diagnostics
import Yarn

/// Compiles scripts as role-plays and tells what is wrong with them.
@MainActor
struct ScriptBench {
  private let composition: Composition

  init(_ composition: Composition) {
    self.composition = composition
  }

  /// How scripts are run in this language.
  var settings: PlaySettings {
    PlaySettings(
      language: composition.language.rawValue, functions: RecordFunction.functions())
  }

  /// Compiles a script by itself.
  func compilation(of script: ScriptFile) -> Compilation {
    compilation(of: [script])
  }

  /// Compiles scripts together.
  func compilation(of scripts: [ScriptFile]) -> Compilation {
    Compilation(scripts.map { ($0.path, $0.text) }, definitions: ScenarioDefinitions.definitions)
  }

  /// Returns the program of a script.
  ///
  /// - Throws: `ToolFailure` after the mistakes were written to standard error.
  func program(of script: ScriptFile) throws -> Program {
    let compilation = compilation(of: script)
    guard let program = compilation.program else {
      let errors = compilation.diagnostics.filter { $0.severity == .error }
      throw ToolFailure(
        .faultyFile,
        try DiagnosticListing(composition.language).text(for: errors, in: compilation.sources))
    }
    return program
  }
}
