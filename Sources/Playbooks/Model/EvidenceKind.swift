/// What sort of thing takes a doubt away.
package enum EvidenceKind: String, CaseIterable, Codable, Hashable, Sendable {
  /// They drive or ride in it themselves.
  case drive
  /// Something measured, with where and when.
  case figures
  /// Another customer who tells of it.
  case reference
  /// They look at it, or put a tape to it.
  case inspection
  /// Something on paper.
  case document
}
