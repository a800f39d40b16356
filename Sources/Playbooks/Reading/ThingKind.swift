/// The words for what an answer can make.
enum ThingKind: String, CaseIterable {
  case commitment, concession, occasion, option
}
