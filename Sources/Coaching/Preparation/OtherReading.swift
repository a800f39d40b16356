import Accounts

/// What an answer may mean besides what was recorded, until the next line.
struct OtherReading {
  /// Where the question stands.
  let spot: Interview.Spot
  /// What the playbook calls the field, in the user's language.
  let label: String
  /// What was recorded.
  let present: FieldValue
  /// The other value.
  let value: FieldValue
  /// The line as typed.
  let line: String
}
