/// A line of dialogue, also that of an option or of an item of a line group.
struct LineSyntax: Hashable, Sendable {
  /// What is said.
  let text: TextSyntax
  /// When it is said; nil for always.
  let condition: ConditionSyntax?
  /// Its tags in order.
  let hashtags: [HashtagSyntax]
  /// From the arrow or the text to the last tag.
  let span: Span

  /// The ids written on it.
  var ids: [HashtagSyntax] { hashtags.filter { $0.name.hasPrefix("line:") } }

  /// The lines it repeats, as written on it.
  var shadows: [HashtagSyntax] { hashtags.filter { $0.name.hasPrefix("shadow:") } }
}
