import Accounts
import Foundation
import Testing

/// Makes the entries of one account, each a minute after the one before.
struct EntryWriter {
  let account: AccountID
  private(set) var entries: [Entry] = []
  private let start: TimeInterval
  private let zone: String
  private let session: SessionID
  private let device = UUID(uuid: (1, 1, 1, 1, 1, 1, 0x70, 1, 0x80, 1, 1, 1, 1, 1, 1, 1))

  /// Creates a writer whose first entry is written at a second since 1970.
  init(start: TimeInterval, zone: String) throws {
    self.start = start
    self.zone = zone
    account = try #require(AccountID("01020304-0506-7008-800a-0b0c0d0e0f01"))
    session = try #require(SessionID("01020304-0506-7008-800a-0b0c0d0e0f02"))
  }

  /// Writes an entry.
  mutating func write(_ body: EntryBody, about subject: Subject = .account, typed: String? = nil) {
    let number = entries.count + 1
    entries.append(
      Entry(
        id: SampleAccount.id(UInt8(100 + number)), account: account, session: session,
        act: SampleAccount.id(UInt8(100 + number)), subject: subject, body: body,
        source: typed.map { TypedSource($0) },
        instant: Date(timeIntervalSince1970: start + Double(60 * number)), zone: zone,
        device: device, clock: Int64(number)))
  }
}
