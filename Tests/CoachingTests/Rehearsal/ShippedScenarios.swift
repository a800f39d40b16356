import Coaching
import Content
import Diagnostics
import Yarn

/// The scenarios that the program carries.
enum ShippedScenarios {
  /// A scenario's name in a language.
  struct Name: CustomStringConvertible, Sendable {
    let id: String
    let language: Language

    var description: String { "\(language.rawValue)/\(id)" }
    var path: String { "scenarios/\(description).yarn" }
    var planPath: String { "scenarios/\(description).testplan" }
  }

  /// All names.
  static let names = Language.allCases.flatMap { language in
    Content.texts(in: "scenarios/\(language.rawValue)").keys.filter { $0.hasSuffix(".yarn") }
      .sorted().map { Name(id: String($0.dropLast(5)), language: language) }
  }

  /// The library of all of them.
  static let library = ScenarioLibrary(
    scripts: names.map { name in
      ScenarioScript(
        id: name.id, pack: nil, language: name.language, path: name.path,
        text: Content.text(name.path) ?? "")
    },
    customers: Dictionary(
      uniqueKeysWithValues: Language.allCases.map {
        ($0, Content.texts(in: "customer/\($0.rawValue)"))
      }))

  /// How scripts are run.
  static func settings(_ language: Language) -> PlaySettings {
    PlaySettings(language: language.rawValue, functions: RecordFunction.functions())
  }
}
