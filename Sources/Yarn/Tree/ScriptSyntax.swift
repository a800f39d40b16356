/// What a script says: tags and nodes.
struct ScriptSyntax: Sendable {
  /// The tags of the file, without `#`.
  let tags: [String]
  /// Its nodes in order.
  let nodes: [NodeSyntax]
}
