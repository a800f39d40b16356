/// How fine a date was said.
package enum ReadGrain: String, Hashable, Sendable {
  case day, week, month, quarter, year
}
