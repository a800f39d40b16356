package import Accounts
package import Understanding

/// A commitment as typed in one line: `客户: 回复报价 @2026-12-01`.
///
/// The customer's begin with `客户:` or `customer:`; after the last `@` stands the day.
package struct CommitmentPhrase {
  /// What the line says.
  package let terms: CommitmentTerms

  private static let customerMarks = ["客户", "对方", "customer"].flatMap {
    [$0 + ":", $0 + "\u{FF1A}"]
  }

  /// Reads a line; nil when it names nothing to do, or a day that the calendar does not have.
  package init?(_ line: String, reader: any AnswerReader) {
    var text = line.trimmingSpaces
    var owner = Side.us
    if let mark = Self.customerMarks.first(where: { text.lowercased().hasPrefix($0) }) {
      owner = .customer
      text = String(text.dropFirst(mark.count)).trimmingSpaces
    }
    var due: CalendarDay?
    var time: String?
    if let at = text.lastIndex(where: { $0 == "@" || $0 == "\u{FF20}" }) {
      let parts = text[text.index(after: at)...].split(separator: " ")
      guard let first = parts.first, let day = Self.day(String(first), reader) else { return nil }
      due = day
      time = parts.dropFirst().first.map(String.init)
      text = String(text[..<at]).trimmingSpaces
    }
    guard !text.isEmpty else { return nil }
    terms = CommitmentTerms(owner: owner, what: text, due: due, time: time)
  }

  /// Returns the line that says these terms.
  package static func line(for terms: CommitmentTerms) -> String {
    let due = terms.due.map { " @\($0)" } ?? ""
    return terms.what + due + (terms.time.map { " \($0)" } ?? "")
  }

  private static func day(_ text: String, _ reader: any AnswerReader) -> CalendarDay? {
    for reading in reader.readings(of: text, as: .date) {
      guard case .date(_, let to?, .day) = reading.value else { continue }
      return CalendarDay(year: to.year, month: to.month, day: to.day)
    }
    return nil
  }
}
