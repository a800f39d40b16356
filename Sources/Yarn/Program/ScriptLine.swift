/// A line or an option of a program: a row of its string table.
package struct ScriptLine: Sendable {
  /// Its id, such as `line:p1`.
  package let id: String
  /// Whether the id was made, and changes when lines move.
  package let hasMadeID: Bool
  /// The text as written, expressions numbered from `{0}`.
  package let text: String
  /// The name of the script.
  package let file: String
  /// The name of the node.
  package let node: String
  /// The number of the physical line, from 1.
  package let lineNumber: Int
  /// Its tags without `#`, in order.
  package let tags: [String]
  /// The id of the line it repeats.
  package let shadowOf: String?
  /// Whether it is an option.
  package let isOption: Bool
  /// Where it stands.
  package let span: Span
  let template: Template
}
