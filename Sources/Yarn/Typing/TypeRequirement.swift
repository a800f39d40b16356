/// What two types must do beyond being equal, kept until they are known.
enum TypeRequirement {
  /// A value of the first type can be given where the second is wanted: it is equal, or an enum
  /// with that raw type.
  case fits(TypeFit)
  /// The type is an enum that has the case.
  case hasCase(TypeTerm, name: String, at: Span)
  /// The type is number or text.
  case adds(TypeTerm, at: Span)
}
