package import Accounts
package import Playbooks

/// Why a conversation could not go on.
package enum CoachingError: Error, Sendable {
  /// The record could not be read or written.
  case store(StoreError)
  /// A part of the playbook could not be read.
  case playbook(PlaybookError)
}
