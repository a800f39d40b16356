package import Foundation

/// A value with where it came from.
package struct Recorded<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value itself.
  package let value: Value
  /// What was typed; nil when nothing was.
  package let source: TypedSource?
  /// When it was written.
  package let instant: Date
  /// The IANA name of the writer's zone.
  package let zone: String
  /// The entry that says it.
  package let entry: EntryID

  /// Creates a value that an entry says.
  package init(_ value: Value, by entry: Entry) {
    self.value = value
    source = entry.source
    instant = entry.instant
    zone = entry.zone
    self.entry = entry.id
  }
}

extension Recorded: Codable where Value: Codable {}
