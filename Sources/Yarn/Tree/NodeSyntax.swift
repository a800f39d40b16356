/// A node: headers and body.
struct NodeSyntax: Hashable, Sendable {
  /// Its headers in order.
  let headers: [HeaderSyntax]
  /// Its statements.
  let body: [Statement]
  /// From the first header to `===`.
  let span: Span

  /// Its title, empty when it has none.
  var title: String { first("title")?.value ?? "" }

  /// Whether it belongs to a node group.
  var isMember: Bool { first("when") != nil }

  /// Returns the first header with a key.
  func first(_ key: String) -> HeaderSyntax? {
    headers.first { $0.key == key }
  }
}
