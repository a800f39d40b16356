/// What a file of a playbook is about, which decides the keys it may have.
enum PartKind: Hashable, Sendable {
  case outline, steps, objections, proposals, limits, fit
}
