package import Accounts

/// A field that an answer changed.
package struct FieldChange: Sendable {
  /// What the playbook calls the field, in the user's language.
  package let label: String
  package let old: FieldValue?
  package let new: FieldValue?
  /// The words for the value when it is a choice; nil otherwise.
  package let title: String?
}
