package import Foundation
package import Playbooks

/// A value of the record that lies beyond an official limit, or reaches a threshold.
package struct LimitFinding: Sendable {
  /// The field that holds the value.
  package let label: String
  /// The value that was compared, in the unit of the limit.
  package let value: Decimal
  /// The limit with its document.
  package let limit: OfficialLimit
}
