package import Accounts

/// One thing the doctor saw; the words for it are made elsewhere, by its code.
package enum Finding: Hashable, Sendable {
  /// The journal cannot be opened at all.
  case unopenable(StoreError)
  /// How much the record holds.
  case extent(accounts: Int, entries: Int)
  /// The database is not sound, in SQLite's words, ten lines at most.
  case unsound([String])
  /// So many rows refer to something that is not there.
  case danglingRows(Int)
  /// The derived tables say something else of these accounts than their entries.
  case derivedDiffers([AccountID])
  /// Searching goes by an index that is lost or not sound in itself.
  case searchUnsound
  /// Searching misses so many entries, finds so many rows of what holds no more, and has so many
  /// entries otherwise than they are.
  case searchDiffers(lacking: Int, surplus: Int, differing: Int)
  /// So many entries have a clock that is not greater than that of the one before.
  case clockDisorder(Int)
  /// So many entries were written by a newer program, or are spoilt; they are kept and passed over.
  case unreadable(Int)
  /// Others could read a file or folder: its bits before, and whether that was mended.
  case exposed(path: String, mode: Int, mended: Bool)
  /// So many bytes are free for the record.
  case freeSpace(bytes: Int64)
  /// The newest backup, and its age in days; nil when there is none.
  case backup(CalendarDay?, days: Int?)

  /// The free space below which it is a fault, in bytes.
  static let leastSpace: Int64 = 50_000_000
  /// The age from which a backup is a fault, in days.
  static let oldestBackup = 14

  /// The name under which the words for it are found.
  package var code: String {
    switch self {
    case .unopenable: "unopenable"
    case .extent: "extent"
    case .unsound: "unsound"
    case .danglingRows: "dangling-rows"
    case .derivedDiffers: "derived-differs"
    case .searchUnsound: "search-unsound"
    case .searchDiffers: "search-differs"
    case .clockDisorder: "clock-disorder"
    case .unreadable: "unreadable"
    case .exposed: "exposed"
    case .freeSpace: "free-space"
    case .backup: "backup"
    }
  }

  /// Whether something should be done about it.
  package var isFault: Bool {
    switch self {
    case .extent: false
    case .unopenable, .unsound, .danglingRows, .derivedDiffers, .searchUnsound, .searchDiffers,
      .clockDisorder, .unreadable:
      true
    case .exposed(_, _, let mended): !mended
    case .freeSpace(let bytes): bytes < Self.leastSpace
    case .backup(_, let days): days.map { $0 > Self.oldestBackup } ?? true
    }
  }
}
