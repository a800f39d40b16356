import Accounts
import Foundation

/// A filled field as JSON: what it holds for machines and for people, and where it came from.
package struct FieldDocument: Encodable, Sendable {
  /// What people call the field.
  package let label: String
  /// The value for programs.
  package let value: ValueDocument
  /// The value as people read it.
  package let text: String
  /// The line it was typed in.
  @Nullable package var typed: String?
  /// When it was recorded, with the offset of the writer's zone.
  @Nullable package var at: String?
}
