import Foundation

/// A script on disk.
struct ScriptFile {
  /// The path as given.
  let path: String
  /// What it says.
  let text: String

  /// The name of the file without folder and ending.
  var name: String { URL(filePath: path).deletingPathExtension().lastPathComponent }

  /// The path of its test plan.
  var planPath: String {
    (path.hasSuffix(".yarn") ? String(path.dropLast(5)) : path) + ".testplan"
  }
}
