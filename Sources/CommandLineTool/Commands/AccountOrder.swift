import ArgumentParser

/// The order of a list of accounts.
enum AccountOrder: String, ExpressibleByArgument, CaseIterable {
  case name
  /// The earliest due commitment first.
  case followUp = "follow-up"
}
