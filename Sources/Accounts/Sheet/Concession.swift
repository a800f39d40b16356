package import Foundation

/// Something given to the customer, and what was had for it.
package struct Concession: Identifiable, Hashable, Sendable {
  package let id: ConcessionID
  package internal(set) var given: String
  /// Nil when it was given for nothing.
  package internal(set) var tradedFor: String?
  package let made: Date
}
