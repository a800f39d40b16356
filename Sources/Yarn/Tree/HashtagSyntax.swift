/// A tag of a line.
struct HashtagSyntax: Hashable, Sendable {
  /// The tag without its `#`.
  let name: String
  /// Where it stands.
  let span: Span

  /// Returns what follows a prefix such as `line:`, nil when the tag is another.
  func value(after prefix: String) -> String? {
    name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
  }
}
