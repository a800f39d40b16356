package import Foundation

/// Something given to the customer, and what was had for it.
package struct Concession: Identifiable, Hashable, Sendable {
  /// The lasting name of the concession.
  package let id: ConcessionID
  /// What was given.
  package internal(set) var given: String
  /// Nil when it was given for nothing.
  package internal(set) var tradedFor: String?
  /// When it was given.
  package let made: Date
}
