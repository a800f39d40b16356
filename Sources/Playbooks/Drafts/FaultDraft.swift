/// A mistake a rep can make.
struct FaultDraft: DraftItem {
  var id: String
  var site: Site
  var given: [String] = []
  var move: FaultMove?
  var when: FaultOccasion?
  var text: Localized?
  var after: String?

  init(id: String, site: Site) {
    self.id = id
    self.site = site
  }

  var required: [String] { ["move", "when", "text"] }

  mutating func overlay(_ other: FaultDraft) {
    takeKeys(of: other)
    move = other.move ?? move
    when = other.when ?? when
    text = other.text ?? text
  }
}
