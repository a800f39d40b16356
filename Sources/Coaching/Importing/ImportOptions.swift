/// How an import goes about what is there already.
package struct ImportOptions: Hashable, Sendable {
  /// The account to which everything belongs that names none; nil when there is none such.
  package var account: String?
  /// Whether what differs is overwritten.
  package var overwrites = false
  /// Whether nothing is written, and only told what would be.
  package var isTrial = false

  /// Creates options.
  package init() {}
}
