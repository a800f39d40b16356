/// What kind of value a field of the record takes.
package enum FieldType: String, CaseIterable, Codable, Hashable, Sendable {
  /// Any text.
  case text
  /// A bare number.
  case number
  /// An amount of money, or a range of it.
  case money
  /// A number of vehicles or of another unit.
  case quantity
  /// A date, a month or a range of dates.
  case date
  /// Something that comes back: each week, each year, every three years.
  case recurrence
  /// One person or several.
  case person
  /// One of the given choices.
  case choice
  /// Several items.
  case list
  /// Yes or no.
  case flag
}
