/// What an answer says.
package enum ReadValue: Hashable, Sendable {
  case text(String)
  case number(Bounds)
  /// An amount in whole units of a currency, named by its ISO 4217 code.
  case money(Bounds, currency: String)
  case quantity(Bounds)
  /// The days from one to another, both included, as fine as was said; a missing end is open.
  case date(from: ReadDay?, to: ReadDay?, ReadGrain)
  case recurrence(ReadRecurrence)
  case people([ReadPerson])
  /// The identifier of one of the offered choices.
  case choice(String)
  case list([String])
  case flag(Bool)
}
