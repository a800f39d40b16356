package import Foundation

/// The customer's resistance to us, our offer, or buying, and how far it was handled.
package struct Objection: Identifiable, Hashable, Sendable {
  /// The lasting name of the objection.
  package let id: ObjectionID
  /// What it is about, by the playbook's topics; nil when not known.
  package internal(set) var topic: String?
  /// The customer's words.
  package internal(set) var words: String
  /// When it was recorded first.
  package let raised: Date
  /// What the six steps brought to light.
  package internal(set) var fields = FieldSet()
  /// When it was settled; nil while it stands.
  package internal(set) var closed: Date?

  /// Creates an objection from all its parts.
  package init(
    id: ObjectionID, topic: String?, words: String, raised: Date, fields: FieldSet = FieldSet(),
    closed: Date? = nil
  ) {
    self.id = id
    self.topic = topic
    self.words = words
    self.raised = raised
    self.fields = fields
    self.closed = closed
  }

  /// Whether it still stands in the way.
  package var isOpen: Bool { closed == nil }
}
