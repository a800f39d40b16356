/// The dealer's self-check as far as one part gives it.
struct FitDraft: Sendable {
  var site: Site
  var given: [String] = []
  var title: Localized?
  var groups: [FitGroupDraft] = []
  var results: [FitResult: Localized] = [:]
  var removed: [String] = []

  init(site: Site) {
    self.site = site
  }

  /// Takes over what another draft gives.
  mutating func overlay(_ other: FitDraft) {
    let gone = Set(other.removed)
    title = other.title ?? title
    groups = groups.merged(with: other.groups, removing: gone)
    for index in groups.indices {
      groups[index].questions.removeAll { gone.contains($0.id) }
    }
    results.merge(other.results) { $1 }
    given += other.given
  }
}
