import Accounts
import Coaching
import Content
import Diagnostics
import Foundation
import Journal
import Playbooks
import TestSupport
import Testing
import Understanding

/// An account on the shipped playbook, with a clock that a test can set.
final class Desk {
  let store: JournalStore
  let context: CoachingContext
  let account: AccountID
  private let clock: Clock

  private final class Clock {
    var instant = Date(timeIntervalSince1970: 1_795_392_000)
  }

  /// Opens an empty record with one account, on Monday 23 November 2026, 08:00 in Shanghai.
  init(language: Language = .chinese) throws {
    let clock = Clock()
    clock.instant = try Date.ISO8601FormatStyle().parse("2026-11-23T08:00:00+08:00")
    self.clock = clock
    store = try JournalStore(inMemoryDrawing: SeededNumbers(seed: 7))
    let parts = PlaybookTexts(Content.texts(in: "playbooks/key-account"))
    context = CoachingContext(
      playbook: try Playbook(parts: parts), store: store, reader: PlainAnswerReader(),
      zone: try #require(TimeZone(identifier: "Asia/Shanghai")), language: language,
      identifiers: IdentifierSource(random: SeededNumbers(seed: 8)), now: { clock.instant },
      describe: { value, _, _ in "\(value)" })
    account = context.makeIdentifier()
    try store.append(context.act(on: account, [Draft(.opened(name: "市公安局"))]))
  }

  /// Lets days go by.
  func wait(days: Int) {
    clock.instant += TimeInterval(days) * 86_400
  }

  /// Begins a conversation along the method.
  func guide() throws -> Guide {
    try Guide(RouteCatalogue(context.playbook).method, on: account, context)
  }

  /// Writes a field as if another program had.
  func fill(_ key: String, _ value: FieldValue) throws {
    try store.append(context.act(on: account, [Draft(.set(FieldKey(key), value))]))
  }

  /// What the record holds now.
  var record: Account {
    get throws { try AccountFile(account, in: store).account }
  }
}
