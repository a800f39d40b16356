/// How one check of the rubric came out.
package struct CheckResult: Hashable, Sendable {
  /// The check.
  package let check: RubricCheck
  /// What was found in the talk.
  package let outcome: CheckOutcome
  /// A trainer's word against it; nil when there is none.
  package let overruling: Overruling?

  /// Whether it counts as met: a trainer's word goes before what was found.
  package var isMet: Bool { overruling?.isMet ?? outcome.isMet }
}
