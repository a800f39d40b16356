/// A tag as it stands in a text.
struct MarkupTag {
  /// What a tag does.
  enum Kind {
    case open, close, closeAll, selfClosing
  }

  /// What it does.
  let kind: Kind
  /// Its name, empty for one that closes all.
  let name: String
  /// Its properties.
  let properties: [MarkupProperty]
}
