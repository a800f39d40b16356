import Diagnostics

/// A part of a playbook as far as one file gives it; a later layer may lay its own over it.
protocol DraftItem: Identifiable, Sendable where ID == String {
  /// The keys the file gives, right or wrong.
  var given: [String] { get set }
  /// Where the item begins.
  var site: Site { get }
  /// The item it is to follow, when it is new.
  var after: String? { get }
  /// The keys without which the item cannot be used.
  var required: [String] { get }

  /// Takes over what another draft of the same item gives.
  mutating func overlay(_ other: Self)
}

extension DraftItem {
  var after: String? { nil }

  /// The required keys that nothing gives.
  var missing: [String] { required.filter { !given.contains($0) } }

  /// Notes the keys of a draft laid over this one.
  mutating func takeKeys(of other: Self) {
    given.append(contentsOf: other.given.filter { !given.contains($0) })
  }
}
