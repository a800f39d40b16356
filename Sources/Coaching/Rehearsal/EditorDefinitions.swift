import Foundation
import Yarn

/// The definitions of our commands and functions as the Yarn Spinner extension of editors reads
/// them (`.ysls.json`), and the project file that names them (`.yarnproject`).
package struct EditorDefinitions: Encodable, Sendable {
  /// The name of the file of definitions.
  package static let fileName = "spar.ysls.json"
  /// The name of the project file.
  package static let projectName = "spar.yarnproject"

  /// A command or function.
  struct Action: Encodable {
    let YarnName: String
    let DefinitionName: String
    let Documentation: String
    let Language = "text"
    let Parameters: [Parameter]
    let ReturnType: String?
  }

  /// An argument.
  struct Parameter: Encodable {
    let Name: String
    let `Type`: String
    let IsParamsArray: Bool
  }

  let Commands: [Action]
  let Functions: [Action]

  /// Creates definitions.
  ///
  /// - Parameter documentation: Returns what a command or function does, by its name.
  package init(documentation: (String) -> String) {
    Commands = ScenarioCommand.allCases.map { command in
      let signature = command.signature
      return Action(
        YarnName: command.rawValue, DefinitionName: command.rawValue,
        Documentation: documentation(command.rawValue),
        Parameters: command.parameters.enumerated().map { index, name in
          Parameter(
            Name: name,
            Type: (index < signature.parameters.count ? signature.parameters[index] : nil)?.name
              ?? "string",
            IsParamsArray: signature.isOpen && index == command.parameters.count - 1)
        }, ReturnType: nil)
    }
    Functions = RecordFunction.allCases.map { function in
      let signature = function.signature
      return Action(
        YarnName: function.rawValue, DefinitionName: function.rawValue,
        Documentation: documentation(function.rawValue),
        Parameters: zip(function.parameters, signature.parameters).map { name, type in
          Parameter(Name: name, Type: type?.name ?? "any", IsParamsArray: false)
        }, ReturnType: signature.result.name)
    }
  }

  /// The file of definitions.
  package var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
  }

  /// The project file for scripts in a language.
  package static func project(language: String) -> String {
    """
    {
      "projectFileVersion": 3,
      "sourceFiles": ["**/*.yarn"],
      "excludeFiles": [],
      "localisation": {},
      "baseLanguage": "\(language)",
      "definitions": "\(fileName)",
      "compilerOptions": {}
    }

    """
  }
}
