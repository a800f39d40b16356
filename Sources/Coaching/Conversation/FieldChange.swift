package import Accounts

/// A field that an answer changed.
package struct FieldChange: Sendable {
  /// What the playbook calls the field, in the user's language.
  package let label: String
  /// What the field held before; nil when nothing.
  package let old: FieldValue?
  /// What it holds now; nil when it was cleared.
  package let new: FieldValue?
  /// The words for the value when it is a choice; nil otherwise.
  package let title: String?
}
