package import Foundation

/// The customer's resistance to us, our offer, or buying, and how far it was handled.
package struct Objection: Identifiable, Hashable, Sendable {
  package let id: ObjectionID
  /// What it is about, by the playbook's topics; nil when not known.
  package let topic: String?
  /// The customer's words.
  package let words: String
  package let raised: Date
  package internal(set) var fields = FieldSet()
  package internal(set) var closed: Date?

  /// Whether it still stands in the way.
  package var isOpen: Bool { closed == nil }
}
