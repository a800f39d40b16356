/// The types of a function's arguments and result.
struct CallTypes {
  /// The arguments; nil takes any.
  let parameters: [TypeTerm?]
  /// The result.
  let result: TypeTerm
}
