/// A draft and the part that gave it last.
struct Found<Item: Sendable>: Sendable {
  var item: Item
  var survey: PartSurvey
}
