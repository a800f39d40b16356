/// The official limits as far as one part gives them.
struct LimitsDraft: Sendable {
  var sources: [LimitSourceDraft] = []
  var limits: [LimitDraft] = []
  var removed: [String] = []
}
