import Playbooks
import Texts

/// Checks identifiers of the outline that were given as options.
struct OutlineIdentifiers {
  private let outline: Outline
  private let texts: Texts

  /// Creates the check for a playbook's outline.
  init(_ outline: Outline, _ texts: Texts) {
    self.outline = outline
    self.texts = texts
  }

  /// Returns the identifier of a segment.
  ///
  /// - Throws: `ToolFailure` with all identifiers when there is none.
  func segment(_ id: String) throws -> String {
    let all = outline.segments.flatMap { [$0] + $0.children }.map(\.id)
    return try known(id, among: all, else: .unknownSegment)
  }

  /// Returns the identifier of a stage.
  ///
  /// - Throws: `ToolFailure` with all identifiers when there is none.
  func stage(_ id: String) throws -> String {
    try known(id, among: outline.stages.map(\.id), else: .unknownStage)
  }

  private func known(_ id: String, among all: [String], else key: TextKey) throws -> String {
    guard !all.contains(id) else { return id }
    let names = all.joined(separator: ", ")
    throw ToolFailure(.usage, texts(key, ["name": id, "known": names]))
  }
}
