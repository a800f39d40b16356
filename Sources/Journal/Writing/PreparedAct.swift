import Accounts

/// An act of which all is made ready that can be before its entries have their clocks and rows.
struct PreparedAct: Sendable {
  /// The act.
  let numbered: NumberedAct
  /// What its entries say, as it is kept.
  let payloads: [String]
  /// What the search indexes are to hold of its entries.
  let lines: [[IndexLine]]
}
