import Foundation
import Texts

/// Finds scripts by the paths a person gave.
@MainActor
struct ScriptShelf {
  private let composition: Composition

  init(_ composition: Composition) {
    self.composition = composition
  }

  /// Returns the scripts at these paths; a folder stands for the scripts in it.
  ///
  /// - Throws: `ToolFailure` for a path without a script, or one that is no text.
  func scripts(at paths: [String]) throws -> [ScriptFile] {
    try paths.flatMap { path in try files(at: path).map(script(at:)) }
  }

  /// Returns the script at a path.
  func script(at path: String) throws -> ScriptFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ToolFailure(.notFound, composition.texts(.scenarioNoFile, ["name": path]))
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw ToolFailure(.faultyFile, composition.texts(.scenarioNotText, ["name": path]))
    }
    return ScriptFile(path: path, text: text)
  }

  /// Writes a file whole or not at all.
  func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      let reason = (error as NSError).localizedFailureReason ?? error.localizedDescription
      throw ToolFailure(
        .failed,
        composition.texts(.scenarioUnwritable, ["file": path, "reason": reason]))
    }
  }

  private func files(at path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ToolFailure(.notFound, composition.texts(.scenarioNoFile, ["name": path]))
    }
    guard isFolder.boolValue else { return [path] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let scripts = names.filter { $0.hasSuffix(".yarn") }.sorted()
    guard !scripts.isEmpty else {
      throw ToolFailure(.notFound, composition.texts(.scenarioNoFile, ["name": path]))
    }
    return scripts.map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
  }
}
