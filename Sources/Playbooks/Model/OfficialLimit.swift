/// What an official document allows or demands of a purchase.
package struct OfficialLimit: Hashable, Sendable, Identifiable {
  /// The field whose choices are the kinds of vehicles.
  package static let kindField: FieldKey = "vehicle_kind"

  /// The limit's identifier.
  package let id: String
  /// The document that sets it.
  package let source: LimitSource
  /// The segments it is for, with those within them, exceptions taken out; empty for all.
  package let segments: [String]
  /// The choices of `vehicle_kind` it is for; empty for any.
  package let kinds: [String]
  /// What it counts.
  package let measure: LimitMeasure
  /// Where it stops.
  package let bound: LimitBound
  /// A phrase that fits into “above the limit of …”.
  package let title: Localized

  /// Creates a limit.
  package init(
    id: String,
    source: LimitSource,
    segments: [String] = [],
    kinds: [String] = [],
    measure: LimitMeasure,
    bound: LimitBound,
    title: Localized
  ) {
    self.id = id
    self.source = source
    self.segments = segments
    self.kinds = kinds
    self.measure = measure
    self.bound = bound
    self.title = title
  }

  /// Returns whether the limit is for such a purchase; what is not known is covered only by a limit
  /// for all.
  ///
  /// - Parameters:
  ///   - segment: The customer's segment, nil when it is not known.
  ///   - kind: The choice of `vehicle_kind`, nil when it is not known.
  package func covers(segment: String?, kind: String?) -> Bool {
    (segments.isEmpty || segment.map(segments.contains) ?? false)
      && (kinds.isEmpty || kind.map(kinds.contains) ?? false)
  }
}
