/// What the main part of a workbook says: its sheets and its system of dates.
final class WorkbookIndex: XMLEvents {
  /// A sheet as it is listed.
  struct Sheet {
    /// Its name.
    let name: String
    /// What the main part calls the part that holds it.
    let id: String
    /// Whether people see it.
    let isShown: Bool
  }

  /// The sheets in their order.
  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904.
  private(set) var is1904 = false

  /// Creates an index of no sheets.
  init() {}

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "sheet":
      guard let title = attributes["name"], let id = attributes["id"] else { return }
      let isShown = attributes["state"].map { $0 == "visible" } ?? true
      sheets.append(Sheet(name: title, id: id, isShown: isShown))
    case "workbookPr":
      is1904 = attributes["date1904"].map { $0 == "1" || $0 == "true" } ?? false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func end(_ name: String) {}
}
