/// A name given or called at a place of a part.
struct Mention: Hashable, Sendable {
  /// What it is the name of.
  let kind: ItemKind
  /// The name.
  let id: String
  /// Where names of this kind must differ, such as the step for its fields.
  let scope: String
  /// The place.
  let site: Site
}
