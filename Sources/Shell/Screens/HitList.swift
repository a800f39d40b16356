package import Accounts
package import Foundation
package import Playbooks
package import Reports
import Terminal
import Texts

/// Shows what a search found, each with the words in place.
@MainActor
package struct HitList {
  /// The columns of a line when output is no terminal.
  private static let unboundWidth = 160
  private static let indent = 4

  private let screen: Screen
  private let format: ValueFormat
  private let playbook: Playbook
  private let zone: TimeZone

  /// Creates a list for a screen; days are told in the zone when an entry has none.
  package init(_ screen: Screen, _ format: ValueFormat, _ playbook: Playbook, in zone: TimeZone) {
    self.screen = screen
    self.format = format
    self.playbook = playbook
    self.zone = zone
  }

  private var texts: Texts { format.texts }

  /// Shows the first hits.
  ///
  /// - Parameters:
  ///   - hits: What was found, one more than is shown when there is more.
  ///   - most: How many are shown at most.
  ///   - text: What was searched for.
  package func show(_ hits: [SearchHit], atMost most: Int, for text: String) throws {
    guard !hits.isEmpty else {
      return try screen.line(texts(.searchNone, ["text": text]))
    }
    var shown = hits.prefix(most).map { head($0) + "\n" + body($0) + "\n" }
    if hits.count > most { shown.append(texts(.searchMore, ["count": String(most)]) + "\n") }
    try screen.page(shown.joined())
  }

  private func head(_ hit: SearchHit) -> String {
    let local = TimeZone(identifier: hit.entry.zone) ?? zone
    let name = hit.entry.account == .dealer ? texts(.wordUs) : hit.accountName
    let day = format.days.day(CalendarDay(hit.entry.instant, in: local))
    let rest = [kind(hit), day].map { " · " + $0 }.joined()
    return screen.render(SafeText.display(name), as: .accent)
      + screen.render(SafeText.display(rest), as: .dim)
  }

  private func body(_ hit: SearchHit) -> String {
    let columns = max(20, (screen.columns ?? Self.unboundWidth) - Self.indent)
    let marked = texts(.searchMark, ["text": ""])
    let edge = screen.isColored ? 0 : DisplayWidth.columns(of: marked)
    let snippet = Snippet(hit.text, marks: hit.marks, columns: columns, edge: edge)
    let pieces = snippet.pieces.map { piece in
      if !piece.isMarked { return piece.text }
      return screen.isColored
        ? screen.render(piece.text, as: .match) : texts(.searchMark, ["text": piece.text])
    }
    return String(repeating: " ", count: Self.indent) + pieces.joined()
  }

  private func kind(_ hit: SearchHit) -> String {
    switch hit.entry.body {
    case .opened, .renamed: texts(.searchAccount)
    case .contact: texts(.searchContact)
    case .objection, .objectionClosed: texts(.searchObjection)
    case .commitment, .commitmentDone, .commitmentDropped: texts(.searchCommitment)
    case .concession: texts(.searchConcession)
    case .said: texts(.searchSaid)
    case .occasion: texts(.searchOccasion)
    case .option: texts(.searchOption)
    case .rehearsed: texts(Self.rehearsed(by: hit.voice))
    case .practised: texts(.searchPractised)
    case .set(let key, _), .cleared(let key), .unread(let key): label(key)
    default: texts(.searchNote)
    }
  }

  private static func rehearsed(by voice: TalkLine.Voice?) -> TextKey {
    switch voice {
    case .rep: .searchRehearsedRep
    case .customer: .searchRehearsedCustomer
    case nil: .searchRehearsed
    }
  }

  private func label(_ key: Accounts.FieldKey) -> String {
    let prompt = try? playbook.prompt(for: Playbooks.FieldKey(key.rawValue))
    return prompt?.label[texts.language] ?? key.rawValue
  }
}
