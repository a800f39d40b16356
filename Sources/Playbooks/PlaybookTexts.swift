package import Diagnostics

/// Parts of a playbook that are already in memory.
package struct PlaybookTexts: PlaybookParts {
  private let parts: [String: SourceText]

  /// Creates parts from texts.
  ///
  /// - Parameters:
  ///   - texts: The text of each part by its file name.
  ///   - folder: What to show before the file names in diagnostics, with its slash.
  package init(_ texts: [String: String], folder: String = "") {
    parts = Dictionary(
      uniqueKeysWithValues: texts.map { ($0, SourceText(name: folder + $0, text: $1)) }
    )
  }

  /// Creates the parts of a playbook that is a single file.
  package init(singleFile: SourceText) {
    parts = [Playbook.outlinePart: singleFile]
  }

  /// The texts by the names under which diagnostics show them.
  package var sources: [String: SourceText] {
    Dictionary(parts.values.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the text of a part, nil when there is none.
  package func part(named name: String) -> SourceText? {
    parts[name]
  }
}
