/// Where a jump leads.
enum Destination: Sendable {
  case name(String)
  case computed(Computation)
}
