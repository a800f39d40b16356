import ArgumentParser

/// The forms in which the table of accounts can be had.
enum SheetForm: String, CaseIterable, ExpressibleByArgument {
  case csv, xlsx

  /// Creates the form that was asked for, or else that of the file's name; CSV when it tells none.
  init(_ asked: SheetForm?, path: String?) {
    let ending = path?.split(separator: ".").last?.lowercased()
    self = asked ?? (ending == "xlsx" ? .xlsx : .csv)
  }
}
