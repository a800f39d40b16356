package import Foundation

/// The lasting name of one thing in the record; `Thing` only keeps names of different things apart.
package struct Identifier<Thing>: Hashable, Codable, Sendable, CustomStringConvertible {
  /// The identifier as a UUID.
  package let uuid: UUID

  /// Creates an identifier from a UUID.
  package init(_ uuid: UUID) {
    self.uuid = uuid
  }

  /// Reads the text form of a UUID, in either case.
  package init?(_ text: String) {
    guard let uuid = UUID(uuidString: text) else { return nil }
    self.uuid = uuid
  }

  /// Reads the form that `encode(to:)` writes.
  package init(from decoder: any Decoder) throws {
    uuid = try decoder.singleValueContainer().decode(UUID.self)
  }

  /// Writes the form that `init(from:)` reads.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(uuid)
  }

  /// The UUID in lower case.
  package var description: String { uuid.uuidString.lowercased() }
}
