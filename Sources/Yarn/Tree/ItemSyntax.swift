/// An option, or an item of a line group, with what follows it.
struct ItemSyntax: Hashable, Sendable {
  /// What is offered or said.
  let line: LineSyntax
  /// What follows when it is taken.
  let body: [Statement]
}
