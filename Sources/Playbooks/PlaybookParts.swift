package import Diagnostics

/// Where the files of a playbook come from.
package protocol PlaybookParts: Sendable {
  /// Returns the text of a part, named as it is to be shown in diagnostics.
  ///
  /// - Parameter name: The file's name within the playbook, such as `playbook.yaml`.
  /// - Returns: The text, nil when the playbook has no such part.
  func part(named name: String) -> SourceText?
}
